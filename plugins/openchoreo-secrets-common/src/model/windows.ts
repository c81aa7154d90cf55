import { endOfOpen } from './redaction/stillOpen';

/** A part of a text that is read, and from where on it is shown. */
export interface Window {
  readonly text: string;
  readonly shownFrom: number;
}

/** So far behind a cut, what begins may have its name in front of it. */
const LONGEST_NAME = 120;

const isBlankAt = (text: string, at: number) => text.charAt(at).trim() === '';

/** The last blank in front of a place, so that nothing is cut in half. */
function blankBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && !isBlankAt(text, end - 1)) end -= 1;
  return end;
}

function blankAfter(text: string, at: number): number {
  let start = at;
  while (start < text.length && !isBlankAt(text, start)) start += 1;
  return start;
}

/**
 * The parts of a text of which something is kept: all of one that is short,
 * else its beginning and its end, which may be empty. What lies between is not
 * read, but for what may begin there, or have its name there, and reach the end.
 */
export function windowsOf(text: string, maxLength: number): readonly Window[] {
  const each = Math.ceil(1.5 * maxLength);
  if (text.length <= 2 * each) return [{ text, shownFrom: 0 }];
  const head = { text: text.slice(0, blankBefore(text, each)), shownFrom: 0 };
  const margin = blankAfter(text, text.length - each);
  const shown = Math.max(margin, text.length - Math.ceil(each / 2));
  const named = Math.min(margin + LONGEST_NAME, shown);
  const from = endOfOpen(text, named, shown);
  return [head, { text: text.slice(margin), shownFrom: from - margin }];
}
