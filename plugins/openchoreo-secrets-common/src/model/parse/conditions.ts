import { redact } from '../freeText';
import type { Condition } from '../objects';
import {
  lenientTextOf,
  lenientTimeOf,
  readList,
  readObject,
  readText,
  schemaOf,
} from './shape';

const MAX_REASON = 100;

function readCondition(json: unknown, ...path: (string | number)[]): Condition {
  const raw = readObject(json, ...path);
  const type = readText(raw.type, ...path, 'type');
  const status = readText(raw.status, ...path, 'status');
  const reason = lenientTextOf(raw.reason);
  const message = lenientTextOf(raw.message);
  return {
    type,
    status,
    reason: reason && redact(reason, MAX_REASON),
    message: message && redact(message),
    lastTransitionAt: lenientTimeOf(raw.lastTransitionTime),
  };
}

/** `status.conditions`: a wrong shape fails, for every verdict hangs on it. */
export function readConditions(
  json: unknown,
  ...path: string[]
): readonly Condition[] {
  return readList(json, path, readCondition);
}

export const conditionsSchema = schemaOf(readConditions);

export function readyOf(
  conditions: readonly Condition[],
): Condition | undefined {
  return conditions.find(each => each.type === 'Ready');
}
