import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  readUrlState,
  writeUrlState,
  type UrlState,
} from '../viewModel/urlState';

interface SecretsUrl {
  readonly state: UrlState;
  /** Opening something makes a step in the history. */
  readonly push: (change: UrlState) => void;
  /** Filters and closing do not. */
  readonly replace: (change: UrlState) => void;
}

/** What is shown, kept in the URL so that it can be shared and survives a reload. */
export function useSecretsUrlState(): SecretsUrl {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => readUrlState(params), [params]);
  const go = useCallback(
    (change: UrlState, replace: boolean) =>
      setParams(
        previous =>
          writeUrlState(previous, { ...readUrlState(previous), ...change }),
        { replace },
      ),
    [setParams],
  );
  return useMemo(
    () => ({
      state,
      push: change => go(change, false),
      replace: change => go(change, true),
    }),
    [state, go],
  );
}
