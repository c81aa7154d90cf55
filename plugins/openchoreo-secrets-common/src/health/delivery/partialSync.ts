import type { ExternalSecretObject, KeptEvent } from '../../model/objects';
import { namedEntry } from '../../model/missingEntry';
import type { DeliveryEvidence } from './evidence';
import { CLOCK_STEP_MS, EVENT_LAG_MS } from '../eventLag';
import { planOfExternalSecret } from '../refreshPlan';

/** Whether the last sync left an entry out, as far as Events tell. */
export type Presence = 'there' | 'left out' | 'untold';

/** A sync that lacks some of several entries is a success where the policy says so; where it merges, one that lacks all is, too. */
export function maySkipEntries(object: ExternalSecretObject): boolean {
  const { deletionPolicy } = object.target;
  const entries = object.data.length + object.dataFrom.length;
  return deletionPolicy === 'Merge'
    ? entries > 0
    : deletionPolicy !== 'Retain' && entries > 1;
}

/**
 * The entry of `spec.data` that an event is about. ESO says dataFrom for entries
 * of data, too; it names the key of those alone. After an edit of the spec its
 * number is no longer to be trusted, its key is.
 */
function entryOf(
  { data }: ExternalSecretObject,
  { message }: KeptEvent,
): (index: number) => boolean {
  const { index: number = -1, remoteKey } = namedEntry(message);
  if (remoteKey === undefined) return () => false;
  return data.at(number)?.remoteKey === remoteKey && number >= 0
    ? index => index === number
    : index => data[index].remoteKey === remoteKey;
}

/** How far before a sync the event that belongs to it may lie. */
function lagOf({ input }: DeliveryEvidence): number {
  const plan = planOfExternalSecret(input.object, input.deployment?.version);
  const frequent = plan.kind === 'periodic' && plan.intervalMs < EVENT_LAG_MS;
  return frequent ? EVENT_LAG_MS : CLOCK_STEP_MS;
}

interface Told {
  readonly from: number;
  readonly watched: boolean;
  readonly kept: readonly KeptEvent[];
  readonly more?: KeptEvent;
}

function toldBy(evidence: DeliveryEvidence): Told {
  const { input, events } = evidence;
  const from = (input.object.refreshAt ?? 0) - lagOf(evidence);
  const watched = events?.seenSince !== undefined && events.seenSince <= from;
  return {
    from,
    watched,
    kept: events?.missing ?? [],
    more: events?.missingMore,
  };
}

/** Whether nothing is left of an object whose entries name no keys. */
function isEmptied(
  { input: { object } }: DeliveryEvidence,
  { kept, from }: Told,
): boolean {
  const { data, dataFrom, target } = object;
  if (data.length > 0 || target.template) return false;
  const recent = kept.filter(({ lastAt }) => lastAt >= from);
  const gone = new Set(recent.map(({ message }) => namedEntry(message).index));
  return dataFrom.every((_, index) => gone.has(index));
}

/** Whether the last sync had all entries of an object that is not followed by key. */
export function presenceOfAll(evidence: DeliveryEvidence): Presence {
  const told = toldBy(evidence);
  const { watched, kept, more } = told;
  if (isEmptied(evidence, told)) return 'left out';
  return watched && kept.length === 0 && !more ? 'there' : 'untold';
}

/** What is told of each entry of `spec.data`, in order: nothing is concluded from Events that nobody saw. */
export function presenceOfEntries(
  evidence: DeliveryEvidence,
): readonly Presence[] {
  const { object } = evidence.input;
  const { from, watched, kept, more } = toldBy(evidence);
  const told = kept.map(event => ({
    names: entryOf(object, event),
    recent: event.lastAt >= from,
  }));
  // Which entries it was is not known, and more than the operator tells of is nothing to trust.
  if (more) told.push({ names: () => true, recent: more.lastAt >= from });
  return object.data.map((_, index) => {
    const own = told.filter(({ names }) => names(index));
    if (own.some(({ recent }) => recent)) return 'left out';
    // Where many are left out, the cluster tells of some and keeps the rest back.
    return watched && own.length === 0 ? 'there' : 'untold';
  });
}
