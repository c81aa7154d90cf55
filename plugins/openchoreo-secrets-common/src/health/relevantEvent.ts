import type { KeptEvent } from '../model/objects';
import type { HealthThresholds } from './health';

/**
 * The event, if it belongs to the state that began at `since`: what is kept of
 * an earlier failure says nothing of this one.
 */
export function relevantEvent(
  event: KeptEvent | undefined,
  since: number | undefined,
  { skewMs }: HealthThresholds,
): KeptEvent | undefined {
  if (!event || since === undefined) return event;
  return event.lastAt >= since - skewMs ? event : undefined;
}
