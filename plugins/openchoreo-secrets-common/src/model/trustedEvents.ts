import type { KeptEvent } from './objects';
import type { EventObject } from './parse/event';

/** The components under which External Secrets Operator reports, as recorded of it. */
const OPERATOR_REPORTERS: ReadonlySet<string> = new Set([
  'external-secrets',
  'cluster-secret-store',
  'secret-store',
  'pushsecret',
  'cluster-external-secret',
]);

/** Longer numbers are later ones: a version is a count, written in decimals. */
function compareVersions(a = '', b = ''): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}

/**
 * The Events that count as the operator's about the object of `uid`, in the
 * order in which the server last wrote them. Whoever may write Events in a
 * namespace chooses their times, so those are bounded by now.
 */
export function trustedEvents(
  events: readonly EventObject[],
  uid: string,
  now: number,
): readonly KeptEvent[] {
  return events
    .filter(
      ({ involved, component }) =>
        involved.uid === uid && OPERATOR_REPORTERS.has(component ?? ''),
    )
    .sort((a, b) => compareVersions(a.resourceVersion, b.resourceVersion))
    .map(({ event }) => ({
      ...event,
      firstAt: event.firstAt && Math.min(event.firstAt, now),
      lastAt: Math.min(event.lastAt, now),
    }));
}
