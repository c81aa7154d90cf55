import type { ComponentRef } from '../model';
import { planeIdOfEntity } from './planeIdOfEntity';
import type { ScopedEntity } from './scopedEntity';
import { isTrustedOrigin } from './trustedOrigin';

/** What an entity of the catalog stands for in OpenChoreo. @public */
export type EntityScope =
  | { readonly scope: 'component'; readonly component: ComponentRef }
  | {
      readonly scope: 'system';
      readonly namespace: string;
      readonly project: string;
    }
  | {
      readonly scope: 'environment';
      readonly namespace: string;
      readonly name: string;
    }
  | { readonly scope: 'plane'; readonly id: string };

const ORIGIN = 'backstage.io/managed-by-origin-location';
const PREFIX = 'openchoreo.io/';

function annotation(
  { metadata: { annotations = {} } }: ScopedEntity,
  ...names: readonly string[]
): string | undefined {
  return names.map(name => annotations[PREFIX + name]).find(value => value);
}

function inNamespace(
  entity: ScopedEntity,
  namespace: string,
): EntityScope | undefined {
  switch (entity.kind.toLocaleLowerCase('en-US')) {
    case 'component': {
      const project = annotation(entity, 'project');
      const name = annotation(entity, 'component');
      return project && name
        ? { scope: 'component', component: { namespace, project, name } }
        : undefined;
    }
    case 'system': {
      const project = annotation(entity, 'project-id', 'project');
      return project ? { scope: 'system', namespace, project } : undefined;
    }
    case 'environment': {
      const name = annotation(entity, 'environment') ?? entity.metadata.name;
      return { scope: 'environment', namespace, name };
    }
    default:
      return undefined;
  }
}

/**
 * What an entity stands for; undefined when it says nothing, or is not to be
 * believed: anyone may write a descriptor that names another team's component.
 *
 * @public
 */
export function entityScope(
  entity: ScopedEntity,
  trustedOrigins: readonly string[],
): EntityScope | undefined {
  const origin = entity.metadata.annotations?.[ORIGIN];
  if (!isTrustedOrigin(origin, trustedOrigins)) return undefined;
  const namespace = annotation(entity, 'namespace');
  const id = planeIdOfEntity(entity, namespace);
  if (id) return { scope: 'plane', id };
  return namespace ? inNamespace(entity, namespace) : undefined;
}
