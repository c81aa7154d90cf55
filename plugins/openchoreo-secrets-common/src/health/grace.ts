import { isOlderThan } from './esoVersion';
import type { HealthThresholds } from './health';

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
