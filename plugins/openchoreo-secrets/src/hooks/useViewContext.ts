import {
  useTranslationRef,
  type TranslationRef,
} from '@backstage/core-plugin-api/alpha';
import { useCallback, useMemo } from 'react';
import { secretsTranslationRef, type Translate } from '../translation';
import type { ViewContext } from '../viewModel/context';
import { setOffEach, setOffNames } from '../viewModel/setOff';
import { createTimes } from '../viewModel/times';
import { useNow } from './useNow';

const TICK_MS = 5_000;
const plain = createTimes({});
const times: ViewContext['times'] = {
  ...plain,
  list: names => plain.list(setOffEach(names)),
};

/** The ref with its message types widened, since keys are put together at run time (`cause.${class}.title`). */
const loose: TranslationRef<string, { [key in string]: string }> =
  secretsTranslationRef;

/** The plugin's own translate function: what others named is set off in what it says. */
export function useTranslate(): Translate {
  const { t } = useTranslationRef(loose);
  return useCallback<Translate>(
    (key, params) => t(key, params && setOffNames(key, params)),
    [t],
  );
}

/** Words and times as of now; `notBefore` keeps ages from being negative right after an answer. */
export function useViewContext(notBefore: number): ViewContext {
  const t = useTranslate();
  const now = Math.max(useNow(TICK_MS), notBefore);
  return useMemo(() => ({ t, now, times }), [t, now]);
}
