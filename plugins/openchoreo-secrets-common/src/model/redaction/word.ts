import { glyphAt, skipBlanks, type Glyph } from './glyph';
import { letters } from './letters';
import { isSecretName, isSecretPair } from './secretNames';

/** A word of a text, and what stands around it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly lower: string;
  /** The character in front. */
  readonly before: string;
  /** Whether what is given under it, or under it and the word in front, is a secret. */
  readonly names: 'secret' | 'secretPair' | undefined;
  /** The word in front, where nothing but blanks lies between. */
  readonly previous: string;
  /** The character that follows at once. */
  readonly next: Glyph;
  /** Where what follows behind blanks begins. */
  readonly after: number;
}

const isWordCode = letters('_', '-');

/** What follows a word that names nothing: no quote, and nothing escaped. */
export const isPlain = letters(...' ,.:;()/=+@\n');

/** What a text has in front of a word. */
interface Before {
  readonly char: string;
  readonly word: string;
}

function named(raw: string, lower: string, previous: string): Word['names'] {
  if (isSecretName(raw)) return 'secret';
  return isSecretPair(previous, lower) ? 'secretPair' : undefined;
}

/** Where the word that begins at `start` ends. */
export function endOfWord(text: string, start: number): number {
  let end = start;
  while (isWordCode(text.charCodeAt(end))) end += 1;
  return end;
}

/** A word, and what stands around it. */
export function wordAt(
  text: string,
  start: number,
  end: number,
  before: Before,
): Word {
  const raw = text.slice(start, end);
  const lower = raw.toLowerCase();
  return {
    start,
    end,
    raw,
    names: named(raw, lower, before.word),
    lower,
    before: before.char,
    previous: before.word,
    next: glyphAt(text, end),
    after: skipBlanks(text, end),
  };
}
