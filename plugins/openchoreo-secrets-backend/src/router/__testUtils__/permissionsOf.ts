import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';

/** A decision that is left to entities. */
export const BY_CONDITIONS = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: {
    resourceType: 'catalog-entity',
    rule: 'IS_ENTITY_OWNER',
    params: {},
  },
} as const;

/** The permission framework with a policy that denies some entities, and leaves the rest of a decision to them. */
export function permissionsOf(isDenied: (resourceRef: string) => boolean) {
  return mockServices.permissions.mock({
    authorize: async requests =>
      requests.map(({ resourceRef }) => ({
        result: isDenied(resourceRef ?? '')
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
      })),
    authorizeConditional: async requests => requests.map(() => BY_CONDITIONS),
  });
}
