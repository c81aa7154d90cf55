import type {
  FailureClass,
  KindObservation,
  ObservationFailure,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/**
 * Answers that say "no" for certain: what was seen stops counting at once.
 * What is wrong with our credentials before anything is asked is not one: no
 * cluster said it, and a file that is rotated is missing or cut for a moment, a
 * program may fail once, so that what was seen stands until it is old.
 */
export const REFUSALS: ReadonlySet<FailureClass> = new Set([
  'unauthorized',
  'forbidden',
  'tls',
  'untrusted',
  'nameMismatch',
  'clientCertificate',
  'notRegistered',
  'gatewayRefused',
]);

function lastGood(observation: KindObservation): number | undefined {
  return observation.state === 'pending' ? undefined : observation.asOf;
}

/** Pages of a list that is under way are heard as well. */
function lastHeard(observation: KindObservation): number | undefined {
  return observation.state === 'observed'
    ? Math.max(observation.asOf, observation.heardAt ?? 0)
    : lastGood(observation);
}

/**
 * The observation after a failure. A connection that breaks and comes back is
 * no news, so what was observed stands until it is `unknownAfterMs` old.
 */
export function observationAfter(
  failure: ObservationFailure,
  before: KindObservation,
  { now, unknownAfterMs }: { now: number; unknownAfterMs: number },
): KindObservation {
  const asOf = lastGood(before);
  if (before.state === 'failed') return { ...before, failure };
  const heardAt = lastHeard(before);
  const fresh = heardAt !== undefined && now - heardAt < unknownAfterMs;
  // Nothing is asked for a minute and longer: nobody is to wait to be told of it.
  const told = REFUSALS.has(failure.class) || failure.class === 'overQuota';
  if (fresh && !told) return before;
  return { state: 'failed', since: now, asOf, failure };
}
