import type { Entity } from '@backstage/catalog-model';
import { entityScope } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Scope } from './visibility';

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
  const scope = entityScope(entity, trustedOrigins);
  return scope?.scope === 'component' || scope?.scope === 'system'
    ? scope
    : undefined;
}
