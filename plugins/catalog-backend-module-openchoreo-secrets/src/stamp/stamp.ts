import type { CatalogHealth } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** What an entity is stamped with. */
export interface Stamp {
  readonly health: CatalogHealth;
  readonly failingEnvironments: readonly string[];
}

/** Nothing is known, or not any more. */
export const UNKNOWN: Stamp = { health: 'unknown', failingEnvironments: [] };

/** Whether two stamps read the same. */
export function sameStamp(a: Stamp, b: Stamp): boolean {
  return (
    a.health === b.health &&
    a.failingEnvironments.join() === b.failingEnvironments.join()
  );
}
