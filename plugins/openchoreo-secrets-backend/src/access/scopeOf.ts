import type { Entity } from '@backstage/catalog-model';
import {
  entityScope,
  isTrustedOrigin,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { EnvironmentTarget, Scope } from './visibility';

/** The annotation in which the catalog itself says where an entity comes from. */
export const ORIGIN = 'backstage.io/managed-by-origin-location';

function isKind({ kind }: { readonly kind: string }, wanted: string): boolean {
  return kind.toLocaleLowerCase('en-US') === wanted;
}

/** The kind of answer for a kind of entity; kinds are compared as the catalog does. */
export function scopeKind(kind: string): Scope['scope'] | undefined {
  switch (kind.toLocaleLowerCase('en-US')) {
    case 'component':
      return 'component';
    case 'system':
      return 'system';
    case 'resource':
      return 'resource';
    default:
      return undefined;
  }
}

/** Reads what a trusted entity says of itself. */
function annotationsOf(
  { metadata: { annotations = {} } }: Entity,
  trustedOrigins: readonly string[],
): (name: string) => string | undefined {
  const trusted = isTrustedOrigin(annotations[ORIGIN], trustedOrigins);
  return name => (trusted && annotations[`openchoreo.io/${name}`]) || undefined;
}

function resourceOf(
  entity: Entity,
  trustedOrigins: readonly string[],
): Scope | undefined {
  const annotation = annotationsOf(entity, trustedOrigins);
  const namespace = annotation('namespace');
  const project = annotation('project');
  const name = annotation('resource');
  return namespace && project && name
    ? { scope: 'resource', resource: { namespace, project, name } }
    : undefined;
}

/** What an entity stands for in OpenChoreo; undefined when it says nothing, or is not to be believed. */
export function scopeOf(
  entity: Entity,
  trustedOrigins: readonly string[],
): Scope | undefined {
  if (isKind(entity, 'resource')) return resourceOf(entity, trustedOrigins);
  const scope = entityScope(entity, trustedOrigins);
  return scope?.scope === 'component' || scope?.scope === 'system'
    ? scope
    : undefined;
}

/** The environment that an entity stands for; undefined when it is not to be believed. */
export function environmentOf(
  entity: Entity,
  trustedOrigins: readonly string[],
): Omit<EnvironmentTarget, 'entity'> | undefined {
  const scope = entityScope(entity, trustedOrigins);
  if (scope?.scope !== 'environment') return undefined;
  return { namespace: scope.namespace, environment: scope.name };
}

/** The namespace that a Domain stands for; undefined when it is not to be believed. */
export function namespaceOf(
  entity: Entity,
  trustedOrigins: readonly string[],
): string | undefined {
  return isKind(entity, 'domain')
    ? annotationsOf(entity, trustedOrigins)('namespace')
    : undefined;
}
