import type { Delivery, DeliveryFlag, Moment } from './delivery';
import type { DeliveryEvidence } from './evidence';
import { isPast } from '../horizon';
import { isOlderThan } from '../esoVersion';
import { planOfExternalSecret } from '../refreshPlan';

const DAY_MS = 86_400_000;
/** A window can open for one minute a year: after this long it is worth a word. */
const LONG_PAUSE_MS = 7 * DAY_MS;

function momentOf(at: number | undefined, bound: boolean): Moment | undefined {
  if (at === undefined) return undefined;
  return bound ? { at, bound: true } : { at };
}

/** Nothing but generators makes it: what they made is not fetched from anywhere. */
function isGenerated({ input: { object } }: DeliveryEvidence): boolean {
  const entries = [...object.data, ...object.dataFrom];
  return entries.length > 0 && entries.every(entry => entry.generatorRef);
}

/**
 * An immutable target keeps its first value. Up to 0.19 a value that differs is
 * an error, so a success says that the store had it; from 0.20 on, and where the
 * version is not known, it says nothing.
 */
function immutableDelivery({ input }: DeliveryEvidence): Delivery | undefined {
  const { object, deployment } = input;
  const { target, refreshAt, meta } = object;
  if (!target.immutable) return undefined;
  const compared = isOlderThan(deployment?.version, 0, 20) === true;
  return {
    state: 'frozen',
    basis: 'operator',
    flags: [],
    since: momentOf(meta.createdAt, true),
    asOf: compared ? refreshAt : undefined,
  };
}

function pauseFlags({ health, input }: DeliveryEvidence): DeliveryFlag[] {
  const long =
    health.verdict === 'paused' &&
    health.since !== undefined &&
    isPast(input, health.since + LONG_PAUSE_MS);
  return long ? ['longPaused'] : [];
}

/** What the operator wrote, given that it says success, says when, and names the Secret. */
export function successfulDelivery(
  evidence: DeliveryEvidence,
): Delivery | undefined {
  const { input, health } = evidence;
  const { object, deployment } = input;
  const { ready, refreshAt: asOf } = object;
  const basis = 'operator';
  // The Secret keeps what it had; when that was fetched is not written anywhere.
  if (/\bretained\b/i.test(ready?.message ?? '')) {
    const since = momentOf(asOf, true);
    return { state: 'old', basis, flags: ['retained'], since };
  }
  const immutable = immutableDelivery(evidence);
  if (immutable) return immutable;
  const plan = planOfExternalSecret(object, deployment?.version);
  if (plan.kind === 'unreadable') {
    return { state: 'unknown', reason: 'intervalUnreadable', basis, flags: [] };
  }
  if (plan.kind === 'once') {
    const flags: DeliveryFlag[] = isGenerated(evidence) ? ['madeOnce'] : [];
    return {
      state: 'frozen',
      basis,
      flags,
      since: momentOf(asOf, false),
      asOf,
    };
  }
  if (health.verdict === 'stale') {
    return {
      state: 'old',
      basis,
      flags: [],
      since: momentOf(health.since, false),
      asOf,
    };
  }
  if (health.cause?.class === 'clockInDoubt') {
    return { state: 'unknown', reason: 'clockInDoubt', basis, flags: [] };
  }
  const since = momentOf(ready?.lastTransitionAt, false);
  return { state: 'current', basis, flags: pauseFlags(evidence), since, asOf };
}
