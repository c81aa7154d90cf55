import { causeOf, type CauseParams } from './causeActors';
import type { Cause, CauseClass } from './health';
import { readCause, type TextAbout } from './texts/readCause';

/** What the classifier found in a text. @public */
export interface Classified {
  readonly class: CauseClass;
  readonly params: CauseParams;
}

/** The class of a text and the parameters it names; nothing when no rule fits. @public */
export function classifyText(
  text: string,
  about: TextAbout = {},
): Classified | undefined {
  const found = readCause(text, about);
  return found && { class: found.class, params: found.params };
}

function definedOnly(params: CauseParams): CauseParams {
  return Object.fromEntries(
    Object.entries(params).filter(([, value]) => value !== undefined),
  );
}

/**
 * The cause that a text names. `known` are parameters known otherwise: they win
 * over those read from the text, which may have been redacted or cut. `about`
 * says what the text was written about.
 * @public
 */
export function classifyCause(
  text: string | undefined,
  known: CauseParams = {},
  fallback: CauseClass = 'unknown',
  about: TextAbout = {},
): Cause {
  const found = text ? classifyText(text, about) : undefined;
  const params = { ...found?.params, ...definedOnly(known) };
  return causeOf(found?.class ?? fallback, params, text);
}
