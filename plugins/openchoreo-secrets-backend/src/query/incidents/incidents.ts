import {
  causeOf,
  compareSeverity,
  formatRef,
  worstSeverity,
  type IncidentDto,
  type IncidentsAnswerDto,
  type ReachDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { memoised } from '../../ownership/memo';
import { eventDtos } from '../wire/eventDtos';
import { countComponents } from '../report/componentsOf';
import { sharedCause } from '../report/sharedCause';
import { defined, wireCause } from '../wire/wireHealth';
import { wireTime } from '../wire/wireTime';
import { checklistSteps } from '../checklist/checklistAnswer';
import { affectedBy, worstFirst, type Hit } from '../fleet/affected';
import { earliest } from '../report/earliest';
import type { Fleet } from '../fleet/fleet';
import { isCounted } from '../fleet/isCounted';
import { troubledRows } from '../fleet/troubledRows';
import {
  entriesById,
  incidentDrafts,
  type Draft,
} from '../fleet/incidentDrafts';
import type { PlatformRow } from '../fleet/platformRow';
import { environmentKey } from '../fleet/storeConsumers';
import { checkedDrafts, type CheckedDraft } from './checkedDrafts';
import type { IncidentEntries } from './incidentEntries';
import { atRiskByReason, rowsAtRisk } from '../fleet/incidentRows';
import { slicesOf } from '../fleet/slices';
import { Stepped } from '../fleet/stepped';
import { quietIncidents, withPast } from './incidentPast';
import { storeSteps } from '../fleet/storeConsumers';
import { blocksPodStart } from '../objects/delivered';
import { entryDto } from '../fleet/stores';

function servesOldValue({ row: { delivered } }: Hit): boolean {
  return delivered?.delivery.state === 'old';
}

type HeldBack = ReadonlyMap<string, number>;

/** How many rows each culprit holds back. */
const heldBackBy = new Stepped(function* held({
  rows,
}: Fleet): Generator<void, HeldBack> {
  const counts = new Map<string, number>();
  const { heldBack } = yield* troubledRows.steps(rows);
  for (const slice of slicesOf(heldBack)) {
    for (const { heldBackBy: by } of slice) {
      if (by) counts.set(by.id, (counts.get(by.id) ?? 0) + 1);
    }
    yield;
  }
  return counts;
});

const reachOf = (rows: readonly PlatformRow[]): ReachDto => ({
  secrets: rows.length,
  components: countComponents(rows),
});

function countsOf(
  fleet: Fleet,
  draft: Draft,
  held: HeldBack,
): IncidentDto['counts'] {
  const { reason, hits } = draft;
  const counted = hits.filter(({ secrets }) => secrets > 0);
  const blind =
    reason.level === 'plane' &&
    counted.length === 0 &&
    !isCounted(fleet, reason.planeId);
  const rows = hits.map(({ row }) => row);
  const atRisk = rowsAtRisk(fleet, draft);
  return defined({
    secrets: blind ? undefined : counted.length,
    components: countComponents(rows),
    environments: new Set(rows.flatMap(row => environmentKey(row) ?? [])).size,
    blocking: counted.filter(({ row }) => blocksPodStart(row)).length,
    oldValue: counted.filter(servesOldValue).length,
    heldBack: rows.reduce((sum, { id }) => sum + (held.get(id) ?? 0), 0),
    atRisk: atRisk.length > 0 ? reachOf(atRisk) : undefined,
    reach: blind
      ? undefined
      : {
          ...reachOf([...rows, ...atRisk]),
          secrets: counted.length + atRisk.length,
        },
  });
}

/** What was heard of the store; else of the worst object. */
function eventsOf(
  fleet: Fleet,
  { reason, hits }: Draft,
): IncidentDto['events'] {
  const { level, storeId } = reason;
  if (level === 'plane' || level === 'controller') return [];
  const store = entriesById(fleet).get(storeId ?? '');
  const ofStore = level === 'store' ? eventDtos(store?.events) : [];
  if (ofStore.length > 0) return ofStore;
  const row = worstFirst(hits).at(0)?.row;
  const { cluster } = fleet.views.get(row?.planeId ?? '')?.observation ?? {};
  return row?.object
    ? eventDtos(cluster?.events.get(formatRef(row.object)))
    : [];
}

function incidentOf(
  fleet: Fleet,
  draft: CheckedDraft,
  held: HeldBack,
): IncidentDto {
  const { base, hits, checks } = draft;
  const reason = base?.reason ?? draft.reason;
  const severities = [
    ...hits.map(({ row }) => row.health.severity),
    ...checks.map(({ row }) => row.severity),
  ];
  const told = worstFirst(hits).flatMap(({ row }) => row.health.cause ?? []);
  const cause = base?.cause ?? sharedCause(told) ?? causeOf('unknown');
  const since = [base?.since, ...hits.map(({ row }) => row.health.since)];
  return defined({
    id: reason.key,
    level: reason.level,
    severity: worstSeverity(base ? [base.severity, ...severities] : severities),
    cause: wireCause(cause),
    planeId: reason.planeId,
    storeId: reason.storeId,
    since: wireTime(earliest(since)),
    production:
      Boolean(base?.production) || hits.some(({ row }) => row.production),
    counts: countsOf(fleet, draft, held),
    affected: affectedBy(hits),
    events: eventsOf(fleet, draft),
    checks: checks.length > 0 ? checks.map(check => ({ ...check })) : undefined,
  });
}

/** How many secrets fail, or will. */
function hanging({ counts: { secrets = 0, atRisk } }: IncidentDto): number {
  return secrets + (atRisk?.secrets ?? 0);
}

/** What keeps pods of production from starting comes before everything else. */
function isUrgent({ hits }: Draft): boolean {
  return hits.some(({ row }) => row.production && blocksPodStart(row));
}

/** What hangs most on it comes first. */
function byWeight(a: IncidentDto, b: IncidentDto): number {
  return (
    compareSeverity(a.severity, b.severity) ||
    Number(b.production) - Number(a.production) ||
    Number(b.counts.blocking > 0) - Number(a.counts.blocking > 0) ||
    hanging(b) - hanging(a) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** One incident, and whether it comes before all that is not urgent. */
interface Weighed {
  readonly incident: IncidentDto;
  readonly urgent: boolean;
}

/** The incidents of a fleet, each made once. */
const madeOf = memoised((fleet: Fleet) => {
  const held = heldBackBy.of(fleet);
  const made = new Map<CheckedDraft, Weighed>();
  return (draft: CheckedDraft): Weighed => {
    const known = made.get(draft);
    if (known) return known;
    const incident = incidentOf(fleet, draft, held);
    const weighed = { incident, urgent: isUrgent(draft) };
    made.set(draft, weighed);
    return weighed;
  };
});

/** What is wrong, each cause once. */
export const incidentsOf = memoised((fleet: Fleet): readonly IncidentDto[] =>
  checkedDrafts(fleet)
    .map(madeOf(fleet))
    .sort(
      (a, b) =>
        Number(b.urgent) - Number(a.urgent) || byWeight(a.incident, b.incident),
    )
    .map(({ incident }) => incident),
);

/** Finds out what is wrong, in steps between which others may have their turn. */
export function* incidentSteps(
  fleet: Fleet,
): Generator<void, readonly IncidentDto[]> {
  yield* checklistSteps(fleet);
  yield* storeSteps(fleet);
  yield* incidentDrafts.steps(fleet);
  yield* heldBackBy.steps(fleet);
  yield* atRiskByReason.steps(fleet);
  const drafts = checkedDrafts(fleet);
  yield;
  const make = madeOf(fleet);
  for (const draft of drafts) {
    make(draft);
    yield;
  }
  return incidentsOf(fleet);
}

/** `GET /v1/incidents`: what is remembered of them says since when, and in what words, and counts nowhere. */
export function incidentsAnswer(
  fleet: Fleet,
  remembered?: IncidentEntries,
): IncidentsAnswerDto {
  const incidents = incidentsOf(fleet).map(incident =>
    withPast(incident, remembered?.get(incident.id)),
  );
  const quiet = remembered && quietIncidents(remembered);
  const named = new Set(
    [...incidents, ...(quiet ?? [])].map(({ storeId }) => storeId),
  );
  return {
    incidents,
    ...(quiet && { quiet }),
    planes: [...fleet.planes],
    stores: Object.fromEntries(
      fleet.stores
        .filter(({ id }) => named.has(id))
        .map(entry => [entry.id, entryDto(entry, fleet.context)]),
    ),
  };
}
