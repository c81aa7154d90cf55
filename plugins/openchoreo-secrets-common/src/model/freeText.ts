import { cutInMiddle } from './cutInMiddle';
import { REDACTED } from './redacted';
import { secretsIn } from './redaction/secretsIn';
import {
  foundIn,
  shownPart,
  unhidden,
  withoutHidden,
} from './redaction/unhidden';
import { windowsOf, type Window } from './windows';

/** How much of a message is kept. @alpha */
export const MAX_FREE_TEXT = 500;

/** Lines say what belongs together; they become one at the end. */
const LINES = /\n[\n ]*/g;

/** A gap between two names: quotes and commas are none. */
const SAYS_SOMETHING = /[^\s"'`,;:()[\]{}]/;

function withoutSecrets(
  { text: raw, shownFrom }: Window,
  names: readonly string[],
): string {
  const start = unhidden(raw.slice(0, shownFrom)).text.length;
  const whole = unhidden(raw);
  const pieces: string[] = [];
  let at = start;
  for (const { from, to } of foundIn(whole, each => secretsIn(each, names))) {
    if (to <= at) continue;
    const told = SAYS_SOMETHING.test(whole.text.slice(from, to));
    if (from > at) pieces.push(shownPart(whole, at, from));
    pieces.push(told ? REDACTED : shownPart(whole, Math.max(from, at), to));
    at = to;
  }
  return pieces.join('') + shownPart(whole, at, whole.text.length);
}

/**
 * Makes free text of a cluster fit to be kept: capped in its middle, and
 * without URL queries and user info, account ids, tokens, PEM blocks, long
 * random runs, people and what is given as the value of something secret.
 * Keys, properties, store names and HTTP codes stay, and so does each of
 * `names`: what the text is about, its stores, and what their specs name.
 * What is cut out is not read. What is hidden in it saves nothing, and is
 * shown as an escape.
 * @alpha
 */
export function redact(
  text: string,
  maxLength = MAX_FREE_TEXT,
  names: readonly string[] = [],
): string {
  const known = names.map(withoutHidden);
  const kept = windowsOf(text, maxLength)
    .map(window => withoutSecrets(window, known).replace(LINES, ' ').trim())
    .join(REDACTED);
  return cutInMiddle(kept, maxLength);
}
