import { isOlderThan } from './esoVersion';
import type { HealthThresholds } from './health';

const RETRY_BOUND_MS = 7 * 60_000;
const OLD_RETRY_BOUND_MS = 1_000_000;

/**
 * The longest that ESO waits before it tries again what failed: 7 min, and
 * 16 min 40 s up to 0.13.
 * @alpha
 */
export function retryBoundOf(version: string | undefined): number {
  return isOlderThan(version, 0, 14) ? OLD_RETRY_BOUND_MS : RETRY_BOUND_MS;
}

/**
 * How long a refresh may be overdue before it counts as stale: one interval
 * within bounds, and the skew of clocks. The lower bound exceeds the longest
 * back-off of ESO, which up to 0.13 was more than twice as long.
 */
export function graceFor(
  intervalMs: number,
  thresholds: HealthThresholds,
  version: string | undefined,
): number {
  const { graceMinMs, graceMaxMs, skewMs } = thresholds;
  const floor = isOlderThan(version, 0, 14) ? 2 * graceMinMs : graceMinMs;
  return Math.max(floor, Math.min(intervalMs, graceMaxMs)) + skewMs;
}
