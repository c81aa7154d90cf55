import {
  needsAttention,
  STORE_WARNINGS,
  type StoreRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { StoreEntry } from './storeEntries';

type Warning = StoreRowDto['warnings'][number];

/** The secrets of a store that fail. */
export function failingRows({ rows }: StoreEntry) {
  return rows.filter(
    ({ health, heldBackBy }) =>
      heldBackBy === undefined && needsAttention(health.severity),
  );
}

const HOLDS: Readonly<Record<Warning, (entry: StoreEntry) => boolean>> = {
  referencedButAbsent: ({ lookup, planeDefault, rows }) =>
    lookup === 'absent' && (planeDefault || rows.length > 0),
  failing: ({ lookup, health }) =>
    lookup === 'found' && health.verdict === 'storeNotReady',
  fakeInProduction: ({ object, rows }) =>
    object?.provider === 'fake' && rows.some(({ production }) => production),
  notChecked: ({ health }) =>
    health.flags.includes('controllerDown') || health.verdict === 'pending',
  secretsFail: entry =>
    ['ok', 'waiting'].includes(entry.health.severity) &&
    failingRows(entry).length > 0,
  unverified: ({ health }) => health.verdict === 'readyUnverified',
  notPlaneDefault: ({ planeDefault, plane, rows }) =>
    !planeDefault &&
    plane.observation.plane.secretStore !== undefined &&
    rows.some(({ component }) => component),
  // What cannot be seen may be used by something that cannot be seen either.
  unused: ({ lookup, planeDefault, rows }) =>
    lookup === 'found' && !planeDefault && rows.length === 0,
};

/** What deserves a look at a store, worst first. */
export function storeWarnings(entry: StoreEntry): Warning[] {
  return STORE_WARNINGS.filter(warning => HOLDS[warning](entry));
}
