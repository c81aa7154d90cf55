import {
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import { isTrustedOrigin } from './trustedOrigin';
import type { Scope } from './visibility';

const PREFIX = 'openchoreo.io/';

/** The annotation that names the project, in the order in which it is looked for on each kind. */
const PROJECT: Readonly<Record<Scope['scope'], readonly string[]>> = {
  component: ['project'],
  system: ['project-id', 'project'],
};

function annotation(
  { metadata }: Entity,
  names: readonly string[],
): string | undefined {
  const { annotations = {} } = metadata;
  return names.map(name => annotations[PREFIX + name]).find(value => value);
}

/** The kind of answer for a kind of entity; kinds are compared as the catalog does. */
export function scopeKind(kind: string): Scope['scope'] | undefined {
  switch (kind.toLocaleLowerCase('en-US')) {
    case 'component':
      return 'component';
    case 'system':
      return 'system';
    default:
      return undefined;
  }
}

/** What an entity stands for in OpenChoreo; undefined when it says nothing, or is not to be believed. */
export function scopeOf(
  entity: Entity,
  trustedOrigins: readonly string[],
): Scope | undefined {
  const origin = entity.metadata.annotations?.[ANNOTATION_ORIGIN_LOCATION];
  const scope = scopeKind(entity.kind);
  if (!scope || !isTrustedOrigin(origin, trustedOrigins)) return undefined;
  const namespace = annotation(entity, ['namespace']);
  const project = annotation(entity, PROJECT[scope]);
  if (!namespace || !project) return undefined;
  if (scope === 'system') return { scope, namespace, project };
  const name = annotation(entity, ['component']);
  return name ? { scope, component: { namespace, project, name } } : undefined;
}
