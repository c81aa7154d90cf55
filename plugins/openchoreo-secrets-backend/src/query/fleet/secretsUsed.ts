import type {
  ComponentRef,
  SecretsUsedDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Fleet } from './fleet';
import type { Matched } from './matchedSecrets';
import type { PlatformRow } from './platformRow';
import { inPromotionOrder } from './promotionOrder';
import type { Rows } from './rowLeaves';
import type { SecretsQuery } from './secretsQuery';

/** How many components an answer names. */
export const MAX_USERS = 500;

/** Who uses what is asked after: a reference or a remote key by filter, or a remote key by words that are it to the letter (`users`). */
export function usedOf(
  fleet: Fleet,
  { q, filters }: SecretsQuery,
  { lists }: Pick<Matched, 'lists'>,
  users: Rows,
): { readonly used?: SecretsUsedDto } {
  const { reference = [], remoteKey = [] } = filters;
  if (reference.length > 0 || remoteKey.length > 0) {
    return { used: usedBy(lists.flat(), fleet) };
  }
  return q !== undefined && users.length > 0
    ? { used: { remoteKey: q, ...usedBy(users, fleet) } }
    : {};
}

interface User {
  readonly component: ComponentRef;
  readonly environments: Set<string>;
}

/** The components that some rows belong to, and their environments. */
export function usedBy(
  rows: readonly PlatformRow[],
  fleet: Fleet,
): SecretsUsedDto {
  const users = new Map<string, User>();
  const environments = new Set<string>();
  let others = 0;
  for (const { component, environment } of rows) {
    if (!component) {
      others += 1;
      continue;
    }
    const { namespace, project, name } = component;
    const key = `${namespace}/${project}/${name}`;
    const user = users.get(key) ?? { component, environments: new Set() };
    users.set(key, user);
    if (environment) {
      user.environments.add(environment);
      environments.add(`${namespace}/${environment}`);
    }
  }
  return {
    components: users.size,
    environments: environments.size,
    others,
    by: [...users]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, MAX_USERS)
      .map(([, user]) => ({
        component: { ...user.component },
        environments: inPromotionOrder(
          user.environments,
          user.component,
          fleet,
        ),
      })),
  };
}
