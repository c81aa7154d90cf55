import { memoised } from '../../ownership/memo';
import type { Fleet } from './fleet';
import { incidentDrafts, type Draft } from './incidentDrafts';
import type { PlatformRow } from './platformRow';

/** What takes from a broken store, holds its value still, and fails at its next refresh. */
export function rowsAtRisk(
  fleet: Fleet,
  { reason, hits }: Draft,
): readonly PlatformRow[] {
  if (reason.level !== 'store') return [];
  const hit = new Set(hits.map(({ row }) => row));
  const store = fleet.stores.find(({ id }) => id === reason.storeId);
  return (store?.rows ?? []).filter(
    row => !hit.has(row) && row.health.severity === 'atRisk',
  );
}

/** What hangs on each incident, by its id: what fails by it now, and what will at its next refresh. */
const rowsByIncident = memoised(
  (fleet: Fleet): ReadonlyMap<string, readonly PlatformRow[]> =>
    new Map(
      incidentDrafts(fleet).map(draft => [
        (draft.base?.reason ?? draft.reason).key,
        [
          ...draft.hits.flatMap(({ row, secrets }) => (secrets ? row : [])),
          ...rowsAtRisk(fleet, draft),
        ],
      ]),
    ),
);

/** All that hangs on some incidents. */
export function rowsOfIncidents(
  fleet: Fleet,
  ids: readonly string[],
): ReadonlySet<PlatformRow> {
  const byIncident = rowsByIncident(fleet);
  return new Set(ids.flatMap(id => byIncident.get(id) ?? []));
}
