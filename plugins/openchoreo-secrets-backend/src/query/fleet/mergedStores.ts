import { needsAttention } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { groupBy } from '../../ownership/groupBy';
import { memoised } from '../../ownership/memo';
import type { Fleet } from './fleet';
import { storeReason } from './incidentReason';
import { homePlane } from './placement';
import { leavesOf, rowsIn } from './rowLeaves';
import type { StoreEntry } from './storeEntries';

/** One store of one cluster, with all planes there that refer to it. */
export interface MergedStore extends StoreEntry {
  /** As each plane sees it. */
  readonly seenBy: readonly StoreEntry[];
}

/** Under the plane that names it; of several, where tenants' objects are most likely. */
function mergedOf(seenBy: readonly StoreEntry[]): StoreEntry {
  const naming = seenBy.filter(({ planeDefault }) => planeDefault);
  const among = naming.length > 0 ? naming : seenBy;
  const home = homePlane(among.map(({ plane }) => plane));
  const own = among.find(({ plane }) => plane === home) ?? seenBy[0];
  return {
    ...own,
    planeDefault: naming.length > 0,
    rows:
      seenBy.length === 1
        ? own.rows
        : rowsIn(seenBy.flatMap(({ rows }) => leavesOf(rows))),
  };
}

/** Each store of each cluster once, however many planes refer to it. */
export const mergedStores = memoised((fleet: Fleet): readonly MergedStore[] => {
  const groups = groupBy(fleet.stores, entry => storeReason(fleet, entry).key);
  return [...groups.values()].map(seenBy => ({
    ...mergedOf(seenBy),
    seenBy,
  }));
});

/** How many there are, and how many fail. */
export function storeTotals(fleet: Fleet) {
  const stores = mergedStores(fleet);
  return {
    total: stores.length,
    failing: stores.filter(({ health }) => needsAttention(health.severity))
      .length,
  };
}
