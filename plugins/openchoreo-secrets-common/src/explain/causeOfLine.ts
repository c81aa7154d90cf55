import { refinesOf } from '../health/causes';
import { causeText } from '../health/causeText';
import type { CauseText } from '../health/say';
import type { Cause } from '../health/health';
import type { ExplainedObject } from './line';

/** Why, in data and in words: those of the cause, else those of what is delivered. */
export function causeOfLine(
  cause: Cause | undefined,
  otherwise?: CauseText,
): Pick<ExplainedObject, 'cause' | 'sentence' | 'next'> {
  if (!cause) {
    return {
      cause: null,
      sentence: otherwise?.sentence ?? null,
      next: otherwise?.nextStep ?? null,
    };
  }
  const { class: causeClass, actor, params } = cause;
  const { sentence, nextStep } = causeText(cause);
  return {
    cause: { class: causeClass, refines: refinesOf(causeClass), actor, params },
    sentence,
    next: nextStep,
  };
}
