import {
  useTranslationRef,
  type TranslationRef,
} from '@backstage/core-plugin-api/alpha';
import { useCallback, useMemo } from 'react';
import { secretsTranslationRef, type Translate } from '../translation';
import type { ViewContext } from '../viewModel/context';
import { withNumbers } from '../viewModel/numbers';
import { setOffEach, setOffNames } from '../viewModel/setOff';
import { createTimes } from '../viewModel/times';
import { useLocale } from './useLocale';
import { useNow } from './useNow';

const TICK_MS = 5_000;

/** Refreshes that did not arrive, whatever kept them: a page that is woken asks once in a minute, and its answer takes a moment. */
const OUTDATED_MS = 75_000;

const made = new Map<string, ViewContext['times']>();

/** Made once per locale, for all views. */
function timesOf(locale: string): ViewContext['times'] {
  const known = made.get(locale);
  if (known) return known;
  const plain = createTimes({ locale });
  const times = {
    ...plain,
    list: (names: readonly string[]) => plain.list(setOffEach(names)),
  };
  made.set(locale, times);
  return times;
}

/** The ref with its message types widened, since keys are put together at run time (`cause.${class}.title`). */
const loose: TranslationRef<string, { [key in string]: string }> =
  secretsTranslationRef;

/** The plugin's own translate function: what others named is set off in what it says. */
export function useTranslate(): Translate {
  const { t } = useTranslationRef(loose);
  const locale = useLocale();
  return useCallback<Translate>(
    (key, params) =>
      params ? t(key, withNumbers(setOffNames(key, params), locale)) : t(key),
    [t, locale],
  );
}

/** An answer in hand: when it was last confirmed, and whether asking again failed. */
export interface Confirmed {
  readonly confirmedAt: number;
  readonly failed: boolean;
}

/** Words and times as of now, which is never before what is shown was confirmed: no age is negative. */
export function useViewContext(shown: Confirmed | undefined): ViewContext {
  const t = useTranslate();
  const times = timesOf(useLocale());
  const { confirmedAt = 0, failed = false } = shown ?? {};
  const now = Math.max(useNow(TICK_MS), confirmedAt);
  const outdated = failed || (!!shown && now - confirmedAt > OUTDATED_MS);
  return useMemo(
    () => ({ t, now, times, outdated }),
    [t, now, times, outdated],
  );
}
