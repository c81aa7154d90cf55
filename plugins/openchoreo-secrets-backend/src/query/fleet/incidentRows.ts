import { memoised } from '../../ownership/memo';
import type { Fleet } from './fleet';
import { entriesById, incidentDrafts, type Draft } from './incidentDrafts';
import { reasonOf } from './incidentReason';
import type { PlatformRow } from './platformRow';
import { groupSteps } from './slices';
import { Stepped } from './stepped';
import { troubledRows } from './troubledRows';

function* byReason(fleet: Fleet) {
  const entries = entriesById(fleet);
  const { atRisk } = yield* troubledRows.steps(fleet.rows);
  return yield* groupSteps(atRisk, row => {
    const { delivered } = row;
    if (delivered?.atRisk.state !== 'yes') return undefined;
    return reasonOf(fleet, entries, row, delivered.atRisk.cause).key;
  });
}

/** What holds its value still and fails at its next refresh, by the reason why: that of an incident. */
export const atRiskByReason = new Stepped(byReason);

/** What will fail for the reason of an incident, and holds its value still. */
export function rowsAtRisk(
  fleet: Fleet,
  { reason }: Draft,
): readonly PlatformRow[] {
  return atRiskByReason.of(fleet).get(reason.key) ?? [];
}

/** What hangs on each incident, by its id: what fails by it now, and what will at its next refresh. */
const rowsByIncident = memoised(
  (fleet: Fleet): ReadonlyMap<string, readonly PlatformRow[]> =>
    new Map(
      incidentDrafts
        .of(fleet)
        .map(draft => [
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
