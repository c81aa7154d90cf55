import type { Translate } from '../translation';

/** How many of all: `3 of 9`, and of all of them `All 9`. */
export function share(n: number, all: number, t: Translate): string {
  if (n < all) return t('share.some', { n, all });
  return all > 1 ? t('share.all', { n }) : String(n);
}
