import { MAX_FREE_TEXT, redact } from './freeText';

/** As many as operators have words; where somebody writes more of them, it starts over. */
const MAX_REMEMBERED = 1_000;

/** Longer ones hardly come twice. */
const MAX_LENGTH = 200;

/**
 * Redacts what is said of many objects in the same words: texts in which there
 * was nothing to take out are remembered. Others are not, for what was in them.
 */
export function redactorOfMany(
  maxLength = MAX_FREE_TEXT,
): (text: string) => string {
  const plain = new Set<string>();
  return text => {
    if (plain.has(text)) return text;
    const told = redact(text, maxLength);
    if (told === text && text.length <= MAX_LENGTH) {
      if (plain.size >= MAX_REMEMBERED) plain.clear();
      plain.add(text);
    }
    return told;
  };
}
