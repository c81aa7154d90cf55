import { escapeOf, hiddenInNames } from './hiddenCharacters';

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

const HIDDEN = hiddenInNames();

/** Characters that nobody sees, or that turn what follows, as escapes: `\u{202E}`. Twice is as once. @alpha */
export function visibleText(text: string): string {
  return PLAIN.test(text) ? text : text.replace(HIDDEN, escapeOf);
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
