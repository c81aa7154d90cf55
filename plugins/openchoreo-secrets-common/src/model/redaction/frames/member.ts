import { glyphAt, isQuote, skipBlanks } from '../glyph';
import { endOfQuoted } from '../quoted';
import type { Span } from '../span';
import type { Word } from '../word';

/** Members of JSON that say what went wrong; any other may be the secret itself. */
const TELLING =
  /^(?:(?:error[_-]?)?(?:codes?|message|description)|errors?|status|reason|msg|type|key|property)$/i;

const MAX_NAME = 80;
const IN_NAME = /[\w.@/\\-]/;

/** Where the name that ends with a word and a quote begins, and the name. */
function quotedName(text: string, { start, end, next }: Word) {
  for (let at = start - 1; at >= 0 && end - at <= MAX_NAME; at -= 1) {
    const char = text.charAt(at);
    if (char === next.char) return { name: text.slice(at + 1, end), at };
    if (!IN_NAME.test(char)) return undefined;
  }
  return undefined;
}

const LITERAL = /[^\s"',{}[\]\\]{1,200}(?=\s{0,20}(?:[,}\]]|$))/y;

/** A number or word that stands where JSON has a value, in an object that began. */
function literalAt(text: string, name: number, from: number): Span | undefined {
  LITERAL.lastIndex = from;
  const match = LITERAL.exec(text);
  if (!match) return undefined;
  let front = name - 1;
  while (name - front < 20 && /[\s\\]/.test(text.charAt(front))) front -= 1;
  const within = text.charAt(front) === '{' || text.charAt(front) === ',';
  return within ? { from, to: from + match[0].length } : undefined;
}

/** `"name": "value"`, unless the name says what went wrong. */
export function member(text: string, word: Word): Span | undefined {
  if (!isQuote(word.next.char)) return undefined;
  const colon = glyphAt(text, skipBlanks(text, word.next.end));
  if (colon.char !== ':') return undefined;
  const named = quotedName(text, word);
  if (!named || TELLING.test(named.name)) return undefined;
  const from = skipBlanks(text, colon.end);
  return isQuote(glyphAt(text, from).char)
    ? { from, to: endOfQuoted(text, from) }
    : literalAt(text, named.at, from);
}
