import { isConstantText } from '../constantTexts';
import { MAX_FREE_TEXT, redact } from '../freeText';
import type { ObjectRef } from '../identity';
import type { KeptEvent } from '../objects';
import { redactorOfMany } from '../plainTexts';
import { tellText } from '../tellText';
import type { TextAbout } from '../texts/reading';
import { readWith, type Parsed } from './parsed';
import {
  lenientNameOf,
  lenientNumberOf,
  lenientObjectOf,
  lenientProseOf,
  lenientTimeOf,
  readField,
  readObject,
  readOptional,
  readSomeText,
  refuseField,
  type Json,
} from './shape';

/** An Event with the object it is about. @alpha */
export interface EventObject {
  readonly kind: 'Event';
  readonly uid: string;
  readonly involved: ObjectRef & { readonly uid?: string };
  readonly event: KeptEvent;
}

/** An Event whose text nobody has read yet: it may be long, and hold what must not be kept. @alpha */
export interface UnreadEvent extends Omit<EventObject, 'event'> {
  readonly event: Omit<KeptEvent, 'message' | 'reading'>;
  readonly unread: string;
}

const MAX_REASON = 100;

/** Short ones are all that is ever looked for. */
const word = redactorOfMany(MAX_REASON);

const hasSlash = (name: unknown) =>
  typeof name === 'string' && name.includes('/');

function readInvolved(json: unknown): UnreadEvent['involved'] {
  const ref = readObject(json);
  const kind = readSomeText(ref, 'kind');
  const namespace = lenientNameOf(ref.namespace);
  const name = readSomeText(ref, 'name');
  // It would read like that of an object in a namespace.
  if (hasSlash(ref.name)) refuseField('name', 'a name without a slash');
  return { kind, namespace, name, uid: lenientNameOf(ref.uid) };
}

function timesOf(
  raw: Json,
  series: Json | undefined,
  createdAt: number | undefined,
): { first?: number; last?: number } {
  const start = lenientTimeOf(raw.eventTime) ?? createdAt;
  return {
    first:
      lenientTimeOf(raw.firstTimestamp) ??
      lenientTimeOf(raw.deprecatedFirstTimestamp) ??
      start,
    last:
      lenientTimeOf(series?.lastObservedTime) ??
      lenientTimeOf(raw.lastTimestamp) ??
      lenientTimeOf(raw.deprecatedLastTimestamp) ??
      start,
  };
}

function countOf(raw: Json, series: Json | undefined): number {
  return (
    lenientNumberOf(series?.count) ??
    lenientNumberOf(raw.count) ??
    lenientNumberOf(raw.deprecatedCount) ??
    1
  );
}

function reporterOf(raw: Json): string | undefined {
  return (
    lenientNameOf(lenientObjectOf(raw.source)?.component) ??
    lenientNameOf(raw.reportingComponent) ??
    lenientNameOf(raw.reportingController)
  );
}

function readMetadata(json: unknown) {
  const metadata = readObject(json);
  return {
    uid: readSomeText(metadata, 'uid'),
    createdAt: lenientTimeOf(metadata.creationTimestamp),
    resourceVersion: lenientNameOf(metadata.resourceVersion),
  };
}

/** Both shapes: core/v1 (involvedObject, message) and events.k8s.io/v1 (regarding, note). */
function readUnreadEvent(json: unknown): UnreadEvent {
  const raw = readObject(json);
  const metadata = readField(raw, 'metadata', readMetadata);
  const involvedObject = readOptional(raw, 'involvedObject', readInvolved);
  const regarding = readOptional(raw, 'regarding', readInvolved);
  const involved = involvedObject ?? regarding;
  if (!involved)
    return refuseField('involvedObject', 'a reference to an object');
  const series = lenientObjectOf(raw.series);
  const { first, last } = timesOf(raw, series, metadata.createdAt);
  if (last === undefined) {
    return refuseField('lastTimestamp', 'a time in one of its time fields');
  }
  return {
    kind: 'Event',
    uid: metadata.uid,
    involved,
    event: {
      reason: word(lenientProseOf(raw.reason) ?? ''),
      type: word(lenientProseOf(raw.type) ?? 'Normal'),
      firstAt: first,
      lastAt: last,
      count: countOf(raw, series),
      reporter: reporterOf(raw),
      resourceVersion: metadata.resourceVersion,
    },
    unread: lenientProseOf(raw.message) ?? lenientProseOf(raw.note) ?? '',
  };
}

/** Parses an Event, core/v1 or events.k8s.io/v1, all but its text. @alpha */
export function parseUnreadEvent(json: unknown): Parsed<UnreadEvent> {
  return readWith(readUnreadEvent, json);
}

/**
 * Reads the text of an Event, too; the object that it is about is asked for
 * where that matters. Where it is not known, the text is made fit to be kept
 * and read only then. @alpha
 */
export function readEvent(
  { unread, event: told, ...about }: UnreadEvent,
  objectOf: () => TextAbout | undefined = () => undefined,
) {
  if (isConstantText(unread)) {
    const text = { message: unread, reading: {} };
    return { ...about, event: { ...told, ...text } } satisfies EventObject;
  }
  const object = objectOf();
  const { name, namespace = name } = about.involved;
  const names = [name, namespace, ...(object?.names ?? [])];
  const text = object
    ? tellText(unread, { ...object, names })
    : { message: redact(unread, MAX_FREE_TEXT, names) };
  return { ...about, event: { ...told, ...text } } satisfies EventObject;
}

/** Parses an Event, core/v1 or events.k8s.io/v1. @alpha */
export function parseEvent(json: unknown): Parsed<EventObject> {
  const parsed = parseUnreadEvent(json);
  return parsed.ok ? { ok: true, object: readEvent(parsed.object) } : parsed;
}
