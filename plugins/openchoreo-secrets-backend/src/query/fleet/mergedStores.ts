import {
  compareSeverity,
  needsAttention,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { groupBy } from '../../ownership/groupBy';
import { memoised } from '../../ownership/memo';
import { sharedStore } from './countedOnce';
import type { Fleet } from './fleet';
import { storeReason } from './incidentReason';
import { homePlane } from './placement';
import type { StoreEntry } from './storeEntries';

/** One store of one cluster, with all planes there that refer to it. */
export interface MergedStore extends StoreEntry {
  /** As each plane sees it. */
  readonly seenBy: readonly StoreEntry[];
  /** Counts by what is seen of it over another access that may lead to the same cluster. */
  readonly uncounted: boolean;
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
    rows: seenBy.flatMap(({ rows }) => rows),
  };
}

/** Of what may be one store, the worst counts: a copy makes no total better. */
function leftOut(
  stores: readonly StoreEntry[],
  { context: { snapshot } }: Fleet,
): ReadonlySet<StoreEntry> {
  const may = groupBy(stores, store => sharedStore(store, snapshot));
  return new Set(
    [...may.values()].flatMap(of =>
      [...of]
        .sort((a, b) => compareSeverity(a.health.severity, b.health.severity))
        .slice(1),
    ),
  );
}

/** Each store of each cluster once, however many planes refer to it. */
export const mergedStores = memoised((fleet: Fleet): readonly MergedStore[] => {
  const groups = groupBy(fleet.stores, entry => storeReason(fleet, entry).key);
  const merged = [...groups.values()].map(seenBy => ({
    seenBy,
    store: mergedOf(seenBy),
  }));
  const out = leftOut(
    merged.map(({ store }) => store),
    fleet,
  );
  return merged.map(({ seenBy, store }) => ({
    ...store,
    seenBy,
    uncounted: out.has(store),
  }));
});

/** How many there are, and how many fail. */
export function storeTotals(fleet: Fleet) {
  const counted = mergedStores(fleet).filter(({ uncounted }) => !uncounted);
  return {
    total: counted.length,
    failing: counted.filter(({ health }) => needsAttention(health.severity))
      .length,
  };
}
