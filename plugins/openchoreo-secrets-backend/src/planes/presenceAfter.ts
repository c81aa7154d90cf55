import type { ObservationFailure } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { REFUSALS } from '../kube/observationAfter';
import type { SecretPresence } from '../observed/snapshot';

/**
 * What is known of a Secret after a failure to ask. A connection that breaks
 * is no news, so what was known stands until it is `knownForMs` old.
 */
export function presenceAfter(
  failure: ObservationFailure,
  before: SecretPresence | undefined,
  { now, knownForMs }: { now: number; knownForMs: number },
): SecretPresence {
  const unknown = { state: 'unknown', since: now, failure } as const;
  if (!before) return unknown;
  if (before.state === 'unknown') return { ...before, failure };
  const fresh = now - before.asOf < knownForMs;
  return fresh && !REFUSALS.has(failure.class) ? before : unknown;
}
