import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  readPlatformUrl,
  writePlatformUrl,
  type PlatformUrlChange,
  type PlatformUrlState,
} from '../viewModel/platform/urlState';

export interface PlatformUrl {
  readonly state: PlatformUrlState;
  /** Filters are no steps in the history. */
  readonly replace: (change: PlatformUrlChange) => void;
  /** Another page of a list is one. */
  readonly push: (change: PlatformUrlChange) => void;
}

/** What the platform page shows, kept in the URL. */
export function usePlatformUrl(): PlatformUrl {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => readPlatformUrl(params), [params]);
  const go = useCallback(
    (change: PlatformUrlChange, replace: boolean) =>
      setParams(previous => writePlatformUrl(previous, change), { replace }),
    [setParams],
  );
  return useMemo(
    () => ({
      state,
      replace: change => go(change, true),
      push: change => go(change, false),
    }),
    [state, go],
  );
}
