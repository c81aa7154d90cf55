import { glyphAt } from '../glyph';
import type { Span } from '../span';
import type { Word } from '../word';

const MAX_ATTRIBUTES = 300;

const ESCAPES = /[&%\\]/;

/** Where the next such character stands, however it is written. */
function find(text: string, char: string, from: number, before: number) {
  const plain = text.indexOf(char, from);
  const end = plain < 0 ? before : Math.min(plain, before);
  if (!ESCAPES.test(text.slice(from, end))) {
    return end === plain ? { at: end, end: end + 1 } : undefined;
  }
  let at = from;
  while (at < before) {
    const glyph = glyphAt(text, at);
    if (glyph.char === char) return { at, end: glyph.end };
    at = glyph.end;
  }
  return undefined;
}

/** `<password>x</password>`. */
export function element(text: string, word: Word): Span | undefined {
  const opens = word.before === '<' || word.before === ':';
  if (!opens || word.names !== 'secret') return undefined;
  if (word.next.char !== '>' && word.after === word.end) return undefined;
  const last = Math.min(word.end + MAX_ATTRIBUTES, text.length);
  const tag = find(text, '>', word.end, last);
  if (!tag) return undefined;
  const closing = find(text, '<', tag.end, text.length);
  return { from: tag.end, to: closing?.at ?? text.length };
}
