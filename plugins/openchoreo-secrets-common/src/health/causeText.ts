import {
  format,
  runningMessages,
  sayable,
  wordsOf,
  type CauseWords,
} from './causes';
import type { Cause } from './health';
import { say, type CauseText } from './say';

function sentenceOf(words: CauseWords, params: Cause['params']): string {
  const sentence = words[sayable(words, params)] ?? words.bare;
  return format(sentence, params);
}

/** Where it failed, and what runs on where it is the last change that is held up. */
function withPlaces(
  { failedIn: namespaces, olderRuns, runs }: Cause['params'],
  what: string,
) {
  if (namespaces) return format(runningMessages.failedIn, { what, namespaces });
  if (!olderRuns) return what;
  return runs
    ? format(runningMessages.runs, { what, runs })
    : format(runningMessages.olderRuns, { what });
}

/** The sentence and the next step of a cause, in English, for the API and a command line. @alpha */
export function causeText(cause: Cause): CauseText {
  const { params } = cause;
  const words = wordsOf(cause);
  return say(withPlaces(params, sentenceOf(words, params)), words.next);
}
