import { z } from 'zod/v3';
import { redact } from '../../freeText';
import { foreignName } from '../../foreignText';
import type { UnreadEvent } from '../event';
import {
  lenient,
  lenientName,
  lenientProse,
  nonEmpty,
  optional,
  someText,
  time,
} from '../fields';

const MAX_REASON = 100;

const involvedRef = z.object({
  kind: someText,
  namespace: lenientName,
  // A name with a slash would read like that of an object in a namespace.
  name: nonEmpty
    .regex(/^[^/]+$/, 'expected a name without a slash')
    .transform(foreignName),
  uid: lenientName,
});

/** Both shapes: core/v1 (involvedObject, message) and events.k8s.io/v1 (regarding, note). */
const rawEvent = z.object({
  metadata: z.object({
    uid: someText,
    creationTimestamp: lenient(time),
    resourceVersion: lenientName,
  }),
  involvedObject: optional(involvedRef),
  regarding: optional(involvedRef),
  reason: lenientProse,
  message: lenientProse,
  note: lenientProse,
  type: lenientProse,
  firstTimestamp: lenient(time),
  lastTimestamp: lenient(time),
  deprecatedFirstTimestamp: lenient(time),
  deprecatedLastTimestamp: lenient(time),
  eventTime: lenient(time),
  count: lenient(z.number()),
  deprecatedCount: lenient(z.number()),
  series: lenient(
    z.object({ count: lenient(z.number()), lastObservedTime: lenient(time) }),
  ),
  source: lenient(z.object({ component: lenientName })),
  reportingComponent: lenientName,
  reportingController: lenientName,
});

type RawEvent = z.output<typeof rawEvent>;

function timesOf(raw: RawEvent): { first?: number; last?: number } {
  const { creationTimestamp } = raw.metadata;
  const start = raw.eventTime ?? creationTimestamp;
  return {
    first: raw.firstTimestamp ?? raw.deprecatedFirstTimestamp ?? start,
    last:
      raw.series?.lastObservedTime ??
      raw.lastTimestamp ??
      raw.deprecatedLastTimestamp ??
      start,
  };
}

function reporterOf(raw: RawEvent): string | undefined {
  return (
    raw.source?.component ?? raw.reportingComponent ?? raw.reportingController
  );
}

const TYPES: ReadonlySet<string> = new Set(['Normal', 'Warning']);

/** Short ones are all that is ever looked for. */
const word = (text: string) =>
  TYPES.has(text) ? text : redact(text, MAX_REASON);

/** What the reader of Events must agree with. */
export const eventSchema = rawEvent.transform((raw, context): UnreadEvent => {
  const involved = raw.involvedObject ?? raw.regarding;
  const { first, last } = timesOf(raw);
  if (!involved || last === undefined) {
    context.addIssue({
      code: 'custom',
      path: [involved ? 'lastTimestamp' : 'involvedObject'],
      message: involved
        ? 'expected a time in one of its time fields'
        : 'expected a reference to an object',
    });
    return z.NEVER;
  }
  return {
    kind: 'Event',
    uid: raw.metadata.uid,
    involved,
    event: {
      reason: word(raw.reason ?? ''),
      type: word(raw.type ?? 'Normal'),
      firstAt: first,
      lastAt: last,
      count: raw.series?.count ?? raw.count ?? raw.deprecatedCount ?? 1,
      reporter: reporterOf(raw),
      resourceVersion: raw.metadata.resourceVersion,
    },
    unread: raw.message ?? raw.note ?? '',
  };
});
