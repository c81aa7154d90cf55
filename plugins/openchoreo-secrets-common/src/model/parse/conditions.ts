import { z } from 'zod/v3';
import { redact } from '../freeText';
import type { Condition } from '../objects';
import { lenient, lenientText, listOf, time } from './fields';

const MAX_REASON = 100;

const condition = z
  .object({
    type: z.string(),
    status: z.string(),
    reason: lenientText,
    message: lenientText,
    lastTransitionTime: lenient(time),
  })
  .transform((raw): Condition => ({
    type: raw.type,
    status: raw.status,
    reason: raw.reason && redact(raw.reason, MAX_REASON),
    message: raw.message && redact(raw.message),
    lastTransitionAt: raw.lastTransitionTime,
  }));

/** `status.conditions`: a wrong shape fails, for every verdict hangs on it. */
export const conditionsSchema = listOf(condition);

export function readyOf(
  conditions: readonly Condition[],
): Condition | undefined {
  return conditions.find(each => each.type === 'Ready');
}
