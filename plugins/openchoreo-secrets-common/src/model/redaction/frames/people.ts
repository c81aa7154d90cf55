import { glyphAt, isQuote } from '../glyph';
import { endOfQuoted } from '../quoted';
import type { Span } from '../span';
import type { Word } from '../word';

/** `User "jane" cannot …`: service accounts stay, for they are what the remedy names. */
export function kubernetesUser(text: string, word: Word): Span | undefined {
  if (word.raw !== 'User' || word.after === word.end) return undefined;
  const quote = glyphAt(text, word.after);
  if (!isQuote(quote.char)) return undefined;
  return text.startsWith('system:', quote.end)
    ? undefined
    : { from: word.after, to: endOfQuoted(text, word.after) };
}
