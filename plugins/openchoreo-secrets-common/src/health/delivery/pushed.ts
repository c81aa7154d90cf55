import type { PushSecretObject } from '../../model/objects';
import type { Freshness } from '../../model/observation';
import type { Judgement, Severity, Verdict } from '../health';
import { isPast } from '../horizon';
import type { PushSecretInput, ReferencedStore } from '../inputs';

/** What of a PushSecret is in its stores. @public */
export const PUSHED = ['current', 'old', 'none', 'unknown'] as const;

/** @public */
export type Pushed = (typeof PUSHED)[number];

/** Whether all that is to be pushed is among what was. */
function isComplete({ storeRefs, data, synced }: PushSecretObject): boolean {
  return storeRefs.every(({ kind, name }) => {
    const pushed = new Set(synced[`${kind}/${name}`] ?? []);
    return data.every(({ remoteKey, property }) =>
      pushed.has(property ? `${remoteKey}/${property}` : remoteKey),
    );
  });
}

/** What a PushSecret put into its stores. What it pushed once stays there until it takes it back, and its status tells. */
export function pushedOf(
  object: PushSecretObject,
  { verdict }: Judgement,
  freshness: Freshness,
): Pushed {
  if (freshness.state !== 'fresh') return 'unknown';
  const { ready, refreshAt } = object;
  if (refreshAt === undefined)
    return ready?.status === 'True' ? 'unknown' : 'none';
  if (!isComplete(object)) return 'none';
  if (ready?.status === 'False') return 'old';
  if (ready?.status !== 'True') return 'unknown';
  return verdict === 'stale' ? 'old' : 'current';
}

/** What goes well with the object, or passes by itself. */
const CALM: ReadonlySet<Verdict> = new Set<Verdict>([
  'synced',
  'oneShot',
  'paused',
]);

/** Whether a store that it pushes to is in trouble, or cannot be seen. */
function ofStores(
  { flags }: Judgement,
  stores: readonly ReferencedStore[],
): Severity {
  if (flags.includes('storeMissing') || flags.includes('storeNotReady')) {
    return 'atRisk';
  }
  const unseen = stores.some(({ lookup }) => lookup.state === 'unknown');
  return unseen ? 'unknown' : 'ok';
}

function ofPassing(input: PushSecretInput) {
  const { object, thresholds, stores } = input;
  const { createdAt } = object.meta;
  const young =
    createdAt !== undefined &&
    !isPast(input, createdAt + thresholds.pendingAfterMs);
  if (!young) return 'warning';
  const unseen = stores.some(({ lookup }) => lookup.state === 'unknown');
  return unseen ? 'unknown' : 'waiting';
}

/** The severity of what delivers nothing to a pod: at most a warning. */
export function severityOfPush(
  pushed: Pushed,
  judgement: Judgement,
  input: PushSecretInput,
): Severity {
  const { verdict, flags, cause } = judgement;
  // The operator sees no PushSecret any more.
  if (cause?.class === 'intervalUnreadable') return 'warning';
  if (verdict === 'unknown') return 'unknown';
  if (verdict === 'pending') return ofPassing(input);
  if (verdict === 'deleting') {
    return flags.includes('stuck') ? 'warning' : 'waiting';
  }
  if (pushed === 'unknown') return 'unknown';
  if (!CALM.has(verdict) || pushed !== 'current') return 'warning';
  return ofStores(judgement, input.stores);
}
