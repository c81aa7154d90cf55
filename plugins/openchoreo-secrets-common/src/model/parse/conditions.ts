import { redact } from '../freeText';
import type { Condition } from '../objects';
import {
  lenientNumberOf,
  lenientTextOf,
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

function redacted(text: string | undefined, max?: number): string | undefined {
  return !text || CONSTANT.has(text) ? text : redact(text, max);
}

function readCondition(json: unknown): Condition {
  const raw = readObject(json);
  const type = readText(raw, 'type');
  const status = readText(raw, 'status');
  return {
    type,
    status,
    reason: redacted(lenientTextOf(raw.reason), MAX_REASON),
    message: redacted(lenientTextOf(raw.message)),
    lastTransitionAt: lenientTimeOf(raw.lastTransitionTime),
  };
}

/** `status.conditions`: a wrong shape fails, for every verdict hangs on it. */
export function readConditions(status: Json): readonly Condition[] {
  return readList(status, 'conditions', readCondition);
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

export function readyOf(
  conditions: readonly Condition[],
): Condition | undefined {
  return conditions.find(each => each.type === 'Ready');
}
