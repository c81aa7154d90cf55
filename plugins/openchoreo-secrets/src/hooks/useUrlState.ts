import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/** What is shown, kept in the URL so that it can be shared and survives a reload. */
export interface UrlOf<State, Change> {
  readonly state: State;
  /** Filters, and closing something, are no steps in the history. */
  readonly replace: (change: Change) => void;
  /** Opening something, or another page of a list, is one. */
  readonly push: (change: Change) => void;
}

export function useUrlState<State, Change>(
  read: (params: URLSearchParams) => State,
  write: (params: URLSearchParams, change: Change) => URLSearchParams,
): UrlOf<State, Change> {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => read(params), [read, params]);
  const go = useCallback(
    (change: Change, replace: boolean) =>
      setParams(previous => write(previous, change), { replace }),
    [write, setParams],
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
