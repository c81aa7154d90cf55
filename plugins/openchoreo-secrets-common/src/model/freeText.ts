import { cutAtBlank } from './cutAtBlank';
import { cutInMiddle } from './cutInMiddle';
import { REDACTED } from './redacted';
import { secretsIn } from './redaction/secretsIn';

/** How much of a message is kept. @public */
export const MAX_FREE_TEXT = 500;

const MAX_READ = 16_384;

/** Characters that nobody sees: within a name they would hide it. */
const INVISIBLE =
  /[\p{Cf}\p{Cs}\u034f\u115f\u1160\u3164\uffa0\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/** Lines say what belongs together; they become one at the end. */
const CONTROLS = /(?:[^\P{Cc}\n]|[\p{Zl}\p{Zp}])+/gu;
const LINES = /\n[\n ]*/g;

/** A gap between two names: quotes and commas are none. */
const SAYS_SOMETHING = /[^\s"'`,;:()[\]{}]/;

function withoutSecrets(text: string, names: readonly string[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to } of secretsIn(text, names)) {
    const told = SAYS_SOMETHING.test(text.slice(from, to));
    pieces.push(text.slice(at, from), told ? REDACTED : text.slice(from, to));
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
 * @public
 */
export function redact(
  text: string,
  maxLength = MAX_FREE_TEXT,
  names: readonly string[] = [],
): string {
  const visible = cutAtBlank(text, MAX_READ)
    .replace(INVISIBLE, '')
    .replace(CONTROLS, ' ');
  const kept = withoutSecrets(visible, names).replace(LINES, ' ');
  return cutInMiddle(kept.trim(), maxLength);
}
