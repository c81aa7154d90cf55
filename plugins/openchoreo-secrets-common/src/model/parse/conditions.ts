import type { Condition } from '../objects';
import { redactorOfMany } from '../plainTexts';
import { tellText } from '../tellText';
import type { TextAbout } from '../texts/reading';
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

/** What the operator says of nearly every object: there is nothing in it to take out, and nothing to read. */
const CONSTANT: ReadonlySet<string> = new Set([
  'SecretSynced',
  'SecretSyncedError',
  'secret synced',
  'could not get secret data from provider',
  'could not update secret',
]);

/** A condition whose texts nobody has read yet: they may hold what must not be kept. */
export interface UnreadCondition extends Pick<
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

/** What is known of the object that a condition is about; asked only where its text is not constant. */
type About = () => TextAbout;

const reasonOf = redactorOfMany(MAX_REASON);
const messageOf = redactorOfMany();

/** With nothing known of its object: its text is only shown. */
function conditionOf(read: UnreadCondition): Condition {
  const { reason, message } = read.unread;
  return {
    type: read.type,
    status: read.status,
    reason: reason && reasonOf(reason),
    message: message && messageOf(message),
    lastTransitionAt: read.lastTransitionAt,
  };
}

/** With what its text says of its object. */
function toldConditionOf(read: UnreadCondition, about: About): Condition {
  const { message } = read.unread;
  if (!message || CONSTANT.has(message)) return conditionOf(read);
  const silent = { ...read, unread: { reason: read.unread.reason } };
  return { ...conditionOf(silent), ...tellText(message, about()) };
}

/** `status.conditions`, unread: a wrong shape fails, for every verdict hangs on it. */
export function readConditions(status: Json): readonly UnreadCondition[] {
  return readList(status, 'conditions', readUnread);
}

export const unreadConditionsSchema = schemaOf(json =>
  readItems(json, readUnread),
);

function readCondition(json: unknown): Condition {
  return conditionOf(readUnread(json));
}

export const conditionsSchema = schemaOf(json =>
  readItems(json, readCondition),
);

function readDatedCondition(json: unknown) {
  const condition = readCondition(json);
  const { observedGeneration } = readObject(json);
  return {
    ...condition,
    observedGeneration: lenientNumberOf(observedGeneration),
  };
}

/** The same, with the generation that each speaks of. */
export const readDatedConditions = (status: Json) =>
  readList(status, 'conditions', readDatedCondition);

export const datedConditionsSchema = schemaOf(json =>
  readItems(json, readDatedCondition),
);

const isReady = ({ type }: { readonly type: string }) => type === 'Ready';

export function readyOf(
  conditions: readonly Condition[],
): Condition | undefined {
  return conditions.find(isReady);
}

/** The condition Ready, read as what it is about. */
export function readReadyOf(
  conditions: readonly UnreadCondition[],
  about: About,
): Condition | undefined {
  const ready = conditions.find(isReady);
  return ready && toldConditionOf(ready, about);
}
