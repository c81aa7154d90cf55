import { redact } from '../freeText';
import type { Condition } from '../objects';
import {
  lenientNumberOf,
  lenientProseOf,
  lenientTimeOf,
  readItems,
  readList,
  readObject,
  readText,
  schemaOf,
  type Json,
} from './shape';

const MAX_REASON = 100;

/** What the operator says of nearly every object: there is nothing in it to take out. */
const CONSTANT: ReadonlySet<string> = new Set([
  'SecretSynced',
  'SecretSyncedError',
  'secret synced',
  'could not get secret data from provider',
  'could not update secret',
]);

/** A condition whose texts nobody has read yet: they may hold what must not be kept. */
interface UnreadCondition extends Pick<
  Condition,
  'type' | 'status' | 'lastTransitionAt'
> {
  readonly unread: Pick<Condition, 'reason' | 'message'>;
}

function readUnread(json: unknown): UnreadCondition {
  const raw = readObject(json);
  const type = readText(raw, 'type');
  const status = readText(raw, 'status');
  return {
    type,
    status,
    unread: {
      reason: lenientProseOf(raw.reason),
      message: lenientProseOf(raw.message),
    },
    lastTransitionAt: lenientTimeOf(raw.lastTransitionTime),
  };
}

/** The names of the object that a condition is about; asked only where its text is not constant. */
type Names = () => readonly string[];

const NONE: Names = () => [];

function redacted(text: string | undefined, names: Names, max?: number) {
  return !text || CONSTANT.has(text) ? text : redact(text, max, names());
}

function conditionOf(read: UnreadCondition, names: Names): Condition {
  const { reason, message } = read.unread;
  return {
    type: read.type,
    status: read.status,
    reason: redacted(reason, names, MAX_REASON),
    message: redacted(message, names),
    lastTransitionAt: read.lastTransitionAt,
  };
}

/** `status.conditions`, unread: a wrong shape fails, for every verdict hangs on it. */
export function readConditions(status: Json): readonly UnreadCondition[] {
  return readList(status, 'conditions', readUnread);
}

export const unreadConditionsSchema = schemaOf(json =>
  readItems(json, readUnread),
);

function readCondition(json: unknown): Condition {
  return conditionOf(readUnread(json), NONE);
}

export const conditionsSchema = schemaOf(json =>
  readItems(json, readCondition),
);

/** The same, with the generation that each speaks of. */
export const datedConditionsSchema = schemaOf(json =>
  readItems(json, item => ({
    ...readCondition(item),
    observedGeneration: lenientNumberOf(readObject(item).observedGeneration),
  })),
);

const isReady = ({ type }: { readonly type: string }) => type === 'Ready';

export function readyOf(
  conditions: readonly Condition[],
): Condition | undefined {
  return conditions.find(isReady);
}

/** The condition Ready, with texts about an object of these names. */
export function readReadyOf(
  conditions: readonly UnreadCondition[],
  names: Names,
): Condition | undefined {
  const ready = conditions.find(isReady);
  return ready && conditionOf(ready, names);
}
