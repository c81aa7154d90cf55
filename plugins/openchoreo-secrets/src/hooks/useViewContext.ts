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

/** Four refreshes that did not arrive, whatever kept them. */
const OUTDATED_MS = 60_000;

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

/** An answer in hand: when it was last confirmed, and whether asking again failed. */
export interface Confirmed {
  readonly confirmedAt: number;
  readonly failed: boolean;
}

/** Words and times as of now, which is never before what is shown was confirmed: no age is negative. */
export function useViewContext(shown: Confirmed | undefined): ViewContext {
  const t = useTranslate();
  const { confirmedAt = 0, failed = false } = shown ?? {};
  const now = Math.max(useNow(TICK_MS), confirmedAt);
  const outdated = failed || (!!shown && now - confirmedAt > OUTDATED_MS);
  return useMemo(() => ({ t, now, times, outdated }), [t, now, outdated]);
}
