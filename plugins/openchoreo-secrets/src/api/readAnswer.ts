import { ANSWER_FORMS, type Answers } from './answerForms';
import { readForm, type Reading } from './readForm';

/** Reads the answer of a name. */
export function readAnswer<K extends keyof Answers>(
  name: K,
  body: unknown,
): Reading<Answers[K]>;
export function readAnswer(
  name: keyof Answers,
  body: unknown,
): Reading<unknown> {
  return readForm(ANSWER_FORMS[name], body);
}
