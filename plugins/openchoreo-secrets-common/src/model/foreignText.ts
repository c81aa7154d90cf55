/*
 * What others wrote and we repeat: names of objects, keys, stores, planes. It
 * is made harmless where it enters, so that screens, answers, exports, history
 * and log can repeat it as it stands. docs/decisions/020-foreign-text.md says
 * why there, and why nothing that is looked up by name is lost.
 */

/** The longest name that Kubernetes takes. */
const MAX_NAME = 253;

/** Remote keys and paths in them: what the stores take, and no more. @alpha */
export const MAX_FOREIGN_KEY = 2_048;

const PLAIN = /^[\x20-\x7e]*$/;

/** Controls, directions, what has no width, ends of lines, blanks that are not the blank, and halves of characters. */
const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u00a0\u034f\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200a\u202f\u205f\u2800\u3000\u3164\ufe00-\ufe0f\uffa0\u{e0100}-\u{e01ef}]/gu;

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `\\u{${code.toString(16).toUpperCase().padStart(4, '0')}}`;
}

/** Characters that nobody sees, or that turn what follows, as escapes: `\u{202E}`. Twice is as once. @alpha */
export function visibleText(text: string): string {
  return PLAIN.test(text) ? text : text.replace(HIDDEN, escaped);
}

/** Cut where it is too long, and visibly: no name that can exist ends so. */
function cutAt(text: string, maxLength: number): string {
  return text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
}

function harmless(text: string, maxLength: number): string {
  if (text.length <= maxLength && PLAIN.test(text)) return text;
  return cutAt(visibleText(cutAt(text, maxLength)), maxLength);
}

/** A name as somebody else wrote it, without hidden characters, and no longer than names are. @alpha */
export const foreignName = (name: string): string => harmless(name, MAX_NAME);

/** The same for keys of stores, which may be paths. @alpha */
export const foreignKey = (key: string): string =>
  harmless(key, MAX_FOREIGN_KEY);
