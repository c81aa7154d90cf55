import type { Translate } from '../translation';

/** A word that stands alone elsewhere, inside a sentence. */
export function inner(word: string, t: Translate): string {
  const [first] = word.split(/[\s’:,]/);
  const keeps = t('grammar.capitals').split(' ').includes(first);
  return keeps ? word : word.slice(0, 1).toLowerCase() + word.slice(1);
}
