import { glyphAt, isQuote, skipBlanks } from '../glyph';
import { endOfQuoted } from '../quoted';
import type { Span } from '../span';
import type { Word } from '../word';

/** After these, parsers quote what they could not read, and that is the value. */
export const READING: ReadonlySet<string> = new Set(
  (
    'parse parsing unmarshal unmarshaling unmarshalling decode decoding convert converting ' +
    'value values payload content data body input literal token character string number ' +
    'after near got received time duration response unexpected operand port escape line header ' +
    'invalid illegal malformed password passphrase date timestamp integer float boolean bool int byte rune text base64 json yaml userinfo hex'
  ).split(' '),
);

const SEPARATORS = new Set([...':=']);

/** `parsing "x"`, `got: "x"`. A quote right behind the word ends the name that it belongs to. */
export function payload(text: string, word: Word): Span | undefined {
  const identifies = word.lower === 'by' && word.previous === 'identified';
  if (!identifies && !READING.has(word.lower)) return undefined;
  const separator = glyphAt(text, word.after);
  const from = SEPARATORS.has(separator.char)
    ? skipBlanks(text, separator.end)
    : word.after;
  if (from === word.end || !isQuote(glyphAt(text, from).char)) return undefined;
  const to = endOfQuoted(text, from);
  // What could not be read follows its first character: `token 'h', "hunter" is not valid JSON`.
  const next = text.charAt(to) === ',' ? skipBlanks(text, to + 1) : to;
  const goesOn = word.lower === 'token' && next > to;
  return goesOn && isQuote(glyphAt(text, next).char)
    ? { from, to: endOfQuoted(text, next) }
    : { from, to };
}

const TYPE = /(?:number|string|bool|object|array)\b/y;
const ALONE = /\s{0,5}(?:into\b|$)/y;

/** `cannot unmarshal number 42 into …`. */
export function unmarshalled(text: string, word: Word): Span | undefined {
  if (word.lower !== 'unmarshal' || word.previous !== 'cannot')
    return undefined;
  TYPE.lastIndex = word.after;
  const [type = ''] = TYPE.exec(text) ?? [];
  const from = word.after + type.length;
  ALONE.lastIndex = from;
  if (type && ALONE.test(text)) return undefined;
  const to = text.indexOf(' into ', from);
  return { from: skipBlanks(text, from), to: to < 0 ? text.length : to };
}

/** What a provider answered, as it came. */
export function rawAnswer(text: string, word: Word): Span | undefined {
  const { lower, previous, next, end } = word;
  if (lower !== 'message' || previous !== 'raw' || next.char !== ':') {
    return undefined;
  }
  return { from: skipBlanks(text, end + 1), to: text.length };
}
