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

/** Words and times as of now; `notBefore` keeps ages from being negative right after an answer. */
export function useViewContext(notBefore: number): ViewContext {
  const t = useTranslate();
  const times = timesOf(useLocale());
  const now = Math.max(useNow(TICK_MS), notBefore);
  return useMemo(() => ({ t, now, times }), [t, now, times]);
}
