import {
  escapeOf,
  hiddenInProse,
  isControl,
  isHiddenInProse,
} from '../hiddenCharacters';
import { merged, type Span } from './span';

/** Something hidden, for which one blank of the text stands. */
interface Mark {
  readonly at: number;
  /** What is shown in its place. */
  readonly shown: string;
  /** It may part two words as well as hide within one. */
  readonly parts: boolean;
}

/** A text with a blank for each thing that is hidden in it. */
interface Unhidden {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A colour of a terminal is as hidden as the control that it begins with. */
const COLOUR = String.raw`\x1b\[[\d;]{0,20}[A-Za-z]`;

/** As others write it, and as we did: `\u202e`, `\u{202E}`, `\x1b`. */
const ESCAPE = String.raw`\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|U([\da-fA-F]{8}))`;

const NOT_PLAIN = new RegExp(
  `${COLOUR}|${ESCAPE}|[\\t\\v\\f\\r]+|${hiddenInProse().source}`,
  'gu',
);

const PLAIN = /^[\x20-\x5b\x5d-\x7e\n]*$/;
const BLANKS = /^[\t\v\f\r]/;

/** What an escape stands for, if that is something. */
function meantBy(code: string): string {
  const point = parseInt(code, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
}

function markOf(
  found: RegExpMatchArray,
  at: number,
): Mark | 'blank' | undefined {
  const [shown] = found;
  const code = found.slice(1).find(Boolean);
  if (code) {
    const meant = meantBy(code);
    return isHiddenInProse(meant)
      ? { at, shown, parts: isControl(meant) }
      : undefined;
  }
  if (BLANKS.test(shown)) return 'blank';
  const [first = ''] = shown;
  const rest = shown.slice(first.length);
  return { at, shown: escapeOf(first) + rest, parts: isControl(first) };
}

/** Finds what is hidden in a text, be it as itself or as an escape. */
export function unhidden(raw: string): Unhidden {
  if (PLAIN.test(raw)) return { text: raw, marks: [] };
  const lines = raw.replace(/\r\n/g, '\n');
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const found of lines.matchAll(NOT_PLAIN)) {
    text += lines.slice(from, found.index);
    const mark = markOf(found, text.length);
    text += mark ? ' ' : found[0];
    if (mark && mark !== 'blank') marks.push(mark);
    from = found.index + found[0].length;
  }
  return { text: text + lines.slice(from), marks };
}

/** A part of the text, with what was hidden in it for all to see. */
export function shownPart(
  { text, marks }: Unhidden,
  from: number,
  to: number,
): string {
  let told = '';
  let next = from;
  for (const { at, shown } of marks) {
    if (at < from || at >= to) continue;
    told += text.slice(next, at) + shown;
    next = at + 1;
  }
  return told + text.slice(next, to);
}

/** Where each character of a text stands that is left without these. */
function placesWithout({ text, marks }: Unhidden): readonly number[] {
  const places: number[] = [];
  let next = 0;
  for (const { at } of [...marks, { at: text.length }]) {
    for (let each = next; each < at; each += 1) places.push(each);
    next = at + 1;
  }
  return places;
}

/** The text as if nothing were hidden in it. */
export function withoutHidden(raw: string): string {
  const { text, marks } = unhidden(raw);
  if (marks.length === 0) return text;
  return placesWithout({ text, marks })
    .map(each => text.charAt(each))
    .join('');
}

/** What is found in the text as if these were not in it; where it stands in the text with them. */
function foundWithout(
  text: string,
  marks: readonly Mark[],
  find: (text: string) => readonly Span[],
): readonly Span[] {
  if (marks.length === 0) return find(text);
  const places = placesWithout({ text, marks });
  const without = places.map(each => text.charAt(each)).join('');
  return find(without).map(({ from, to }) => ({
    from: places[from],
    to: places[to - 1] + 1,
  }));
}

/**
 * Finds parts of a text as if nothing were hidden in it; and once more with a
 * blank for each control, which may part what would else be read as one.
 */
export function foundIn(
  { text, marks }: Unhidden,
  find: (text: string) => readonly Span[],
): readonly Span[] {
  const glued = foundWithout(text, marks, find);
  if (!marks.some(({ parts }) => parts)) return glued;
  const within = marks.filter(({ parts }) => !parts);
  return merged([...glued, ...foundWithout(text, within, find)]);
}
