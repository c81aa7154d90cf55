import { REDACTED } from '../redacted';
import { glyphAt, isBlank, isQuote, type Glyph } from './glyph';
import type { Span } from './span';

/**
 * Whether a quote ends what another began. In a string n levels deep a quote
 * has 2^n - 1 backslashes in front of it; further ones belong to what it
 * holds, and come in multiples of 2^(n+1). Fewer end a string around it.
 */
function closes(open: Glyph, quote: Glyph): boolean {
  return (
    quote.level < open.level ||
    quote.level % (2 * (open.level + 1)) === open.level
  );
}

/** Where a value ends whose opening quote stands at `from`; behind the last character if it never does. */
export function endOfQuoted(text: string, from: number): number {
  const open = glyphAt(text, from);
  const escaped = text.charAt(open.end - 1) !== open.char;
  let at = open.end;
  while (at < text.length) {
    const glyph = glyphAt(text, at);
    if (glyph.char === open.char) {
      const alike = escaped === (text.charAt(glyph.end - 1) !== open.char);
      if (alike && closes(open, glyph)) return glyph.end;
    }
    at = glyph.end;
  }
  return text.length;
}

const ENDS = new Set([...',;&)"\'`<>']);

/** What may follow at once where a value was taken out before. */
const BEHIND_REDACTED = new Set([...':}])>']);

/** Where a value without quotes ends. */
function endOfBare(text: string, from: number): number {
  let at = from;
  if (text.startsWith(REDACTED, from)) {
    at += REDACTED.length;
    if (BEHIND_REDACTED.has(glyphAt(text, at).char)) return at;
  }
  while (at < text.length) {
    const { char, end } = glyphAt(text, at);
    if (isBlank(char) || ENDS.has(char)) return at;
    at = end;
  }
  return at;
}

/** Where a value that begins at `from` ends. */
function endOfValue(text: string, from: number): number {
  const first = glyphAt(text, from);
  if (isQuote(first.char)) return endOfQuoted(text, from);
  if (first.char !== '<') return endOfBare(text, from);
  const end = endOfBare(text, first.end);
  const last = glyphAt(text, end);
  return last.char === '>' ? last.end : end;
}

/** A value that begins at `from`, if there is one. */
export function valueAt(text: string, from: number): Span | undefined {
  const to = endOfValue(text, from);
  return to > from ? { from, to } : undefined;
}

/** Where the next blank stands. */
export function endOfRun(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBlank(text.charAt(at))) at += 1;
  return at;
}
