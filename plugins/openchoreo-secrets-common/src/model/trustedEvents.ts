import type { KeptEvent } from './objects';
import type { EventObject } from './parse/event';
import { writtenBefore } from './writtenBefore';

/** The components under which External Secrets Operator reports, as recorded of it. @alpha */
export const OPERATOR_REPORTERS: readonly string[] = [
  'external-secrets',
  'cluster-secret-store',
  'secret-store',
  'pushsecret',
  'cluster-external-secret',
];

const DEFAULT_REPORTERS: ReadonlySet<string> = new Set(OPERATOR_REPORTERS);

/**
 * Whoever may write Events in a namespace chooses their times, so those are
 * bounded by now.
 * @alpha
 */
export function boundedByNow<T extends Pick<KeptEvent, 'firstAt' | 'lastAt'>>(
  event: T,
  now: number,
): T {
  const { firstAt, lastAt } = event;
  if (lastAt <= now && (firstAt ?? 0) <= now) return event;
  return {
    ...event,
    firstAt: firstAt && Math.min(firstAt, now),
    lastAt: Math.min(lastAt, now),
  };
}

/**
 * The Events that count as the operator's about the object of `uid`, in the
 * order in which the server last wrote them.
 */
export function trustedEvents(
  events: readonly EventObject[],
  uid: string,
  now: number,
): readonly KeptEvent[] {
  return events
    .filter(
      ({ involved, event }) =>
        involved.uid === uid && DEFAULT_REPORTERS.has(event.reporter ?? ''),
    )
    .map(({ event }) => boundedByNow(event, now))
    .sort(writtenBefore);
}
