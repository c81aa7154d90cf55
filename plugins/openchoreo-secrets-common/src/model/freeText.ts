import { cutInMiddle } from './cutInMiddle';
import { REDACTED } from './redacted';
import { secretsIn } from './redaction/secretsIn';
import { windowsOf, type Window } from './windows';

/** How much of a message is kept. @alpha */
export const MAX_FREE_TEXT = 500;

/** Characters that nobody sees: within a name they would hide it. */
const INVISIBLE =
  /[\p{Cf}\p{Cs}\u034f\u115f\u1160\u3164\uffa0\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/** Lines say what belongs together; they become one at the end. */
const CONTROLS = /(?:[^\P{Cc}\n]|[\p{Zl}\p{Zp}])+/gu;
const LINES = /\n[\n ]*/g;

/** A gap between two names: quotes and commas are none. */
const SAYS_SOMETHING = /[^\s"'`,;:()[\]{}]/;

const visible = (text: string) =>
  text.replace(INVISIBLE, '').replace(CONTROLS, ' ');

function withoutSecrets(
  { text: raw, shownFrom }: Window,
  names: readonly string[],
): string {
  const before = visible(raw.slice(0, shownFrom));
  const text = before + visible(raw.slice(shownFrom));
  const pieces: string[] = [];
  let at = before.length;
  for (const { from, to } of secretsIn(text, names)) {
    if (to <= at) continue;
    const told = SAYS_SOMETHING.test(text.slice(from, to));
    if (from > at) pieces.push(text.slice(at, from));
    pieces.push(told ? REDACTED : text.slice(Math.max(from, at), to));
    at = to;
  }
  return pieces.join('') + text.slice(at);
}

/**
 * Makes free text of a cluster fit to be kept: capped in its middle, and
 * without URL queries and user info, account ids, tokens, PEM blocks, long
 * random runs, people and what is given as the value of something secret.
 * Keys, properties, store names and HTTP codes stay, and so does each of
 * `names`: what the text is about, its stores, and what their specs name.
 * What is cut out is not read.
 * @alpha
 */
export function redact(
  text: string,
  maxLength = MAX_FREE_TEXT,
  names: readonly string[] = [],
): string {
  const kept = windowsOf(text, maxLength)
    .map(window => withoutSecrets(window, names).replace(LINES, ' ').trim())
    .join(REDACTED);
  return cutInMiddle(kept, maxLength);
}
