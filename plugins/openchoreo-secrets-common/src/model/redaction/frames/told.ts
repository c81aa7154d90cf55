import { glyphAt, isQuote } from '../glyph';
import { looksEncoded } from '../looksRandom';
import { endOfRun, valueAt } from '../quoted';
import type { Span } from '../span';
import { tellsAt } from '../tellingWords';
import type { Word } from '../word';

const SAID = /(?:(?:is|was) set to|is|was|set to|of):?\s{1,5}/y;
/** Nobody says `password` and then a name. */
const SPOKEN =
  /^(?:pass(?:word|wd|phrase|code)|pwd|pin|api[_-]?key|[A-Z][A-Z\d_]{0,60}_(?:PASS|PASSWORD|PASSWD|PWD))$/i;
const WITH_DIGIT = /^(?=.{0,40}\d)(?=.{0,40}[A-Za-z])/;
const NOUN = /^(?:secret|value|cookie|auth|signature)s?$/i;
const PASSWORD = /pass(?:word|wd|phrase|code)?$|pwd$|key$/i;

/** A word in small letters alone may be any; one with a digit is none. */
function readsLikeValue(text: string, from: number, name: string): boolean {
  if (isQuote(glyphAt(text, from).char)) return true;
  const run = text.slice(from, endOfRun(text, from));
  if (/^values?$/i.test(name) && WITH_DIGIT.test(run)) return true;
  if (NOUN.test(name)) return looksEncoded(run);
  return PASSWORD.test(name) || /\d/.test(run) || looksEncoded(run);
}

/** Short base64 that follows a name at once; the name of a secret follows `secret` alone. */
function adjacent(text: string, { raw, after }: Word): Span | undefined {
  if (isQuote(glyphAt(text, after).char)) return undefined;
  const value = valueAt(text, after);
  if (!value) return undefined;
  const run = text.slice(value.from, value.to);
  if (SPOKEN.test(raw) && WITH_DIGIT.test(run)) return value;
  const encoded = NOUN.test(raw)
    ? /[A-Za-z\d]={1,2}$/.test(run)
    : looksEncoded(run);
  return encoded ? value : undefined;
}

/** A value that is told as it came, before what was wrong with it: `with value x: …`. */
function withValue(text: string, { lower, previous, after }: Word) {
  if (lower !== 'value' || previous !== 'with') return undefined;
  if (isQuote(glyphAt(text, after).char) || tellsAt(text, after)) {
    return undefined;
  }
  // It may hold anything, so what is told behind the last colon alone is no part of it.
  const end = text.lastIndexOf(': ');
  return { from: after, to: end > after ? end : text.length };
}

/** `the password is x`, `user id 42`, `token aGk=`. */
export function told(text: string, word: Word): Span | undefined {
  const { raw, names, after, end } = word;
  if (after === end || !names) return undefined;
  const whole = withValue(text, word);
  if (whole) return whole;
  SAID.lastIndex = after;
  const [said] = SAID.exec(text) ?? [];
  if (
    said === undefined &&
    !(names === 'secretPair' && /^\d/.test(text.slice(after, after + 1)))
  ) {
    return adjacent(text, word);
  }
  const from = after + (said?.length ?? 0);
  const isNone = tellsAt(text, from) || !readsLikeValue(text, from, raw);
  return isNone ? undefined : valueAt(text, from);
}
