import type { Translate } from '../../translation';

/** What stands on one page of any length needs no pages. */
const SHORTEST = 25;

/** One part of a long list. */
export type PageView = ReturnType<typeof pageView>;

/** @param at - how many come before it, how many it has, and how many there are. */
export function pageView(
  at: { readonly offset: number; readonly shown: number; readonly all: number },
  t: Translate,
) {
  const { offset, shown, all } = at;
  const to = offset + shown;
  return {
    range:
      shown > 0
        ? t('allSecrets.range', { from: offset + 1, to, all })
        : t('allSecrets.rangeNone', { all }),
    last: to >= all,
    only: offset === 0 && all <= shown && all <= SHORTEST,
  };
}
