import {
  STORE_WARNINGS,
  type StoreRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { MergedStore } from './mergedStores';
import { takingFrom } from './storeConsumers';
import type { StoreEntry } from './storeEntries';

type Warning = StoreRowDto['warnings'][number];

const HOLDS: Readonly<Record<Warning, (entry: StoreEntry) => boolean>> = {
  referencedButAbsent: ({ lookup, planeDefault, rows }) =>
    lookup === 'absent' && (planeDefault || rows.length > 0),
  failing: ({ lookup, health }) =>
    lookup === 'found' && health.verdict === 'storeNotReady',
  fakeInProduction: ({ object, rows }) =>
    object?.provider === 'fake' && takingFrom.of(rows).production,
  notChecked: ({ health }) =>
    health.flags.includes('controllerDown') || health.verdict === 'pending',
  secretsFail: entry =>
    ['ok', 'waiting'].includes(entry.health.severity) &&
    takingFrom.of(entry.rows).failing > 0,
  unverified: ({ health }) => health.verdict === 'readyUnverified',
  notPlaneDefault: ({ planeDefault, plane, rows }) =>
    !planeDefault &&
    plane.observation.plane.secretStore !== undefined &&
    takingFrom.of(rows).components.size > 0,
  // What cannot be seen may be used by something that cannot be seen either.
  unused: ({ lookup, planeDefault, rows }) =>
    lookup === 'found' && !planeDefault && rows.length === 0,
};

/** What deserves a look at a store, worst first: of what a plane names, and what none of its cluster uses. */
export function storeWarnings(store: MergedStore): Warning[] {
  return STORE_WARNINGS.filter(warning =>
    warning === 'notPlaneDefault'
      ? store.seenBy.some(HOLDS[warning])
      : HOLDS[warning](store),
  );
}
