import { assigned } from './frames/assigned';
import { header, scheme, SCHEME_WORDS } from './frames/headers';
import { element } from './frames/markup';
import { member } from './frames/member';
import { mailLogin, option } from './frames/options';
import { payload, rawAnswer, READING, unmarshalled } from './frames/payloads';
import { kubernetesUser } from './frames/people';
import { told } from './frames/told';
import { glyphAt, isBlank } from './glyph';
import { hasStem, SECOND_WORDS } from './secretNames';
import type { Span } from './span';
import { endOfWord, isPlain, wordAt, type Word } from './word';

/**
 * What a word says of what follows it. It looks at no more than the blanks and
 * the one value behind the word, or takes out all that it looked at: so each
 * character of a text is looked at a bounded number of times.
 */
type Frame = (text: string, word: Word) => Span | undefined;

/** The first that fits. */
const FRAMES: readonly Frame[] = [
  header,
  assigned,
  member,
  option,
  mailLogin,
  element,
  scheme,
  payload,
  unmarshalled,
  rawAnswer,
  kubernetesUser,
  told,
];

function spanOf(text: string, word: Word): Span | undefined {
  for (const frame of FRAMES) {
    const span = frame(text, word);
    if (span && span.to > span.from) return span;
  }
  return undefined;
}

/** Words with which a frame begins, beside the names of secrets. */
const OPENERS: ReadonlySet<string> = new Set([
  ...READING,
  ...SCHEME_WORDS,
  ...SECOND_WORDS,
  'auth',
  'authenticate',
  'unmarshal',
  'message',
  'user',
  'by',
]);

/** Whether a word may say anything of what follows it; most do not. */
function maySay(lower: string, follows: number): boolean {
  return (
    !isPlain(follows) ||
    lower.startsWith('-') ||
    lower.startsWith('x-') ||
    OPENERS.has(lower) ||
    hasStem(lower)
  );
}

/** The values that a word in front of them gives away, in one pass from left to right. */
export function framed(text: string): readonly Span[] {
  const spans: Span[] = [];
  let char = '';
  let previous = '';
  let taken: Span = { from: 0, to: 0 };
  let at = 0;
  while (at < text.length) {
    const end = endOfWord(text, at);
    if (end === at) {
      const glyph = glyphAt(text, at);
      char = glyph.char;
      if (!isBlank(char)) previous = '';
      at = glyph.end;
      continue;
    }
    const lower = text.slice(at, end).toLowerCase();
    if (maySay(lower, text.charCodeAt(end))) {
      const word = wordAt(text, at, end, { char, word: previous });
      // The last word of what was taken may itself say something: `value: DB_PASS: x`.
      const isRead =
        at < taken.from ||
        at >= taken.to ||
        glyphAt(text, word.after).end >= taken.to;
      const span = isRead ? spanOf(text, word) : undefined;
      if (span) spans.push(span);
      if (span && span.to > taken.to) taken = span;
    }
    char = '';
    previous = lower;
    at = end;
  }
  return spans;
}
