import { readCause } from '../model/texts/readCause';
import type { Reading, TextAbout } from '../model/texts/reading';
import { causeOf, type CauseParams } from './causeActors';
import type { Cause, CauseClass } from './health';

function definedOnly(params: CauseParams): CauseParams {
  return Object.fromEntries(
    Object.entries(params).filter(([, value]) => value !== undefined),
  );
}

/** What is known of a text: what it was written about, and what was read from it as it came, where somebody could. */
interface TextKnown extends TextAbout {
  readonly reading?: Reading;
}

function readingOf(text: string | undefined, known: TextKnown): Reading {
  if (!text) return {};
  if (known.reading) return known.reading;
  const found = readCause(text, known);
  return found
    ? { class: found.class, params: { ...found.params, ...found.named } }
    : {};
}

/**
 * The cause that a text names. `known` are parameters known otherwise: they win
 * over those read from the text. What was read before the text was redacted
 * wins over the text as it is kept.
 * @public
 */
export function classifyCause(
  text: string | undefined,
  known: CauseParams = {},
  fallback: CauseClass = 'unknown',
  about: TextKnown = {},
): Cause {
  const reading = readingOf(text, about);
  const params = { ...reading.params, ...definedOnly(known) };
  return causeOf(reading.class ?? fallback, params, text);
}
