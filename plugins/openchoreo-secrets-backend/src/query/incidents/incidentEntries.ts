import type {
  CauseClass,
  IncidentDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { earliest } from '../report/earliest';

/** More than that, and the oldest but the first are forgotten. */
const MAX_CHANGES = 20;

/** Of those that are not seen any more. */
const MAX_GONE = 500;

/** From when on it was told as what. */
interface IncidentChange {
  readonly class: CauseClass;
  readonly at: number;
}

/** An incident as it was last seen, but for whom it affected. */
export type SeenIncident = Pick<
  IncidentDto,
  'id' | 'level' | 'cause' | 'planeId' | 'storeId' | 'production'
>;

/** What is remembered of an incident. */
export interface IncidentEntry extends SeenIncident {
  readonly since?: number;
  /** Oldest first. */
  readonly changes: readonly IncidentChange[];
  /** Absent while it is seen, and where its plane is not. */
  readonly quiet?: { readonly since: number; readonly closesAt: number };
}

/** By the ids of incidents. */
export type IncidentEntries = ReadonlyMap<string, IncidentEntry>;

/** What is seen at one moment. */
export interface SeenIncidents {
  readonly incidents: readonly IncidentDto[];
  readonly now: number;
  /** Whether it would be seen if it were there; nothing of a plane that is no more. */
  readonly wouldShow: (incident: SeenIncident) => boolean | undefined;
  /** How long an incident of a plane is quiet before it closes. */
  readonly quietForMs: (planeId: string) => number;
}

function changesOf(
  { changes }: Pick<IncidentEntry, 'changes'>,
  { class: named }: IncidentDto['cause'],
  at: number,
): IncidentEntry['changes'] {
  if (changes.at(-1)?.class === named) return changes;
  const [first, ...rest] = [...changes, { class: named, at }];
  return [first, ...rest.slice(1 - MAX_CHANGES)];
}

/** The same incident goes on: its beginning stays, and a change of class is an entry in it. */
function seen(
  known: IncidentEntry | undefined,
  { id, level, cause, planeId, storeId, production, since: told }: IncidentDto,
  now: number,
): IncidentEntry {
  const own = told === undefined ? undefined : Date.parse(told);
  const since = earliest([known?.since, own]);
  const changes = changesOf(
    { changes: known?.changes ?? [] },
    cause,
    known ? now : (since ?? now),
  );
  return { id, level, cause, planeId, storeId, production, since, changes };
}

/** What is not seen is over only where it would be seen. */
function gone(
  entry: IncidentEntry,
  { now, wouldShow, quietForMs }: SeenIncidents,
): IncidentEntry | undefined {
  const { quiet } = entry;
  const shows = wouldShow(entry);
  if (!shows) return shows === undefined ? undefined : entry;
  if (!quiet) {
    const closesAt = now + quietForMs(entry.planeId);
    return { ...entry, quiet: { since: now, closesAt } };
  }
  return now < quiet.closesAt ? entry : undefined;
}

/** What is remembered of incidents, after one more look. */
export function entriesAfter(
  known: IncidentEntries,
  look: SeenIncidents,
): IncidentEntries {
  const entries = new Map<string, IncidentEntry>();
  for (const incident of look.incidents) {
    const { id } = incident;
    entries.set(id, seen(known.get(id), incident, look.now));
  }
  const before = [...known.values()]
    .filter(({ id }) => !entries.has(id))
    .flatMap(entry => gone(entry, look) ?? []);
  for (const entry of before.slice(0, MAX_GONE)) entries.set(entry.id, entry);
  return entries;
}
