import { parseDuration } from '../model/duration';
import type { ExternalSecretObject } from '../model/objects';
import { isOlderThan } from './esoVersion';

/** When an object is refreshed. */
export type RefreshPlan =
  | { readonly kind: 'periodic'; readonly intervalMs: number }
  | { readonly kind: 'once'; readonly onChange: boolean }
  | { readonly kind: 'unreadable'; readonly reason: string };

const DEFAULT_INTERVAL_MS = 3_600_000;

export function planOfInterval(typed: string | undefined): RefreshPlan {
  if (typed === undefined) {
    return { kind: 'periodic', intervalMs: DEFAULT_INTERVAL_MS };
  }
  const parsed = parseDuration(typed);
  if (!parsed.ok) return { kind: 'unreadable', reason: parsed.reason };
  return parsed.ms > 0
    ? { kind: 'periodic', intervalMs: parsed.ms }
    : { kind: 'once', onChange: false };
}

/** A policy that is not known is judged as Periodic, the strictest. */
export function planOfExternalSecret(
  object: ExternalSecretObject,
  version: string | undefined,
): RefreshPlan {
  const plan = planOfInterval(object.refreshInterval);
  // Also where no interval counts, the operator has to read it.
  if (plan.kind === 'unreadable') return plan;
  if (object.refreshPolicy === 'CreatedOnce') {
    return { kind: 'once', onChange: false };
  }
  if (object.refreshPolicy === 'OnChange') {
    return { kind: 'once', onChange: true };
  }
  // Up to 0.10 an immutable target is never reconciled again once synced.
  if (object.target.immutable && isOlderThan(version, 0, 11)) {
    return { kind: 'once', onChange: false };
  }
  return plan;
}
