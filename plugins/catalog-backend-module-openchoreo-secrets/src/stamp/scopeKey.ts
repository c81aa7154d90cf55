import type { EntityScope } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

function partsOf(scope: EntityScope): readonly string[] {
  switch (scope.scope) {
    case 'component': {
      const { namespace, project, name } = scope.component;
      return [namespace, project, name];
    }
    case 'system':
      return [scope.namespace, scope.project];
    case 'environment':
      return [scope.namespace, scope.name];
    default:
      return [scope.id];
  }
}

/** One text for one scope, whatever characters its names have. */
export function scopeKey(scope: EntityScope): string {
  return JSON.stringify([scope.scope, ...partsOf(scope)]);
}
