import { z } from 'zod/v3';
import { redact } from '../freeText';
import type { ObjectRef } from '../identity';
import type { KeptEvent } from '../objects';
import {
  lenient,
  lenientName,
  lenientText,
  optional,
  someText,
  time,
} from './fields';
import { parseWith, type Parsed } from './parsed';

/** An Event with the object it is about. @public */
export interface EventObject {
  readonly kind: 'Event';
  readonly uid: string;
  readonly involved: ObjectRef & { readonly uid?: string };
  /** The reporting component, such as `external-secrets`. */
  readonly component?: string;
  /** Of the server's last write: what it says, nobody who writes Events can choose. */
  readonly resourceVersion?: string;
  readonly event: KeptEvent;
}

const MAX_REASON = 100;

const involvedRef = z.object({
  kind: someText,
  namespace: lenientName,
  // A name with a slash would read like that of an object in a namespace.
  name: someText.regex(/^[^/]+$/, 'expected a name without a slash'),
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
  reason: lenientText,
  message: lenientText,
  note: lenientText,
  type: lenientText,
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

function keptEvent(
  raw: RawEvent,
  first: number | undefined,
  last: number,
): KeptEvent {
  return {
    reason: redact(raw.reason ?? '', MAX_REASON),
    message: redact(raw.message ?? raw.note ?? ''),
    type: redact(raw.type ?? 'Normal', MAX_REASON),
    firstAt: first,
    lastAt: last,
    count: raw.series?.count ?? raw.count ?? raw.deprecatedCount ?? 1,
  };
}

const event = rawEvent.transform((raw, context): EventObject => {
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
    component:
      raw.source?.component ??
      raw.reportingComponent ??
      raw.reportingController,
    resourceVersion: raw.metadata.resourceVersion,
    event: keptEvent(raw, first, last),
  };
});

/** Parses an Event, core/v1 or events.k8s.io/v1. @public */
export function parseEvent(json: unknown): Parsed<EventObject> {
  return parseWith(event, json);
}
