import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  readReferencesUrl,
  writeReferencesUrl,
  type ReferencesUrl,
} from '../viewModel/entity/referencesUrl';

/** Which references are shown, kept in the URL; filters are no steps in the history. */
export function useReferencesUrl(): {
  readonly state: ReferencesUrl;
  readonly replace: (change: Partial<ReferencesUrl>) => void;
} {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => readReferencesUrl(params), [params]);
  const replace = useCallback(
    (change: Partial<ReferencesUrl>) =>
      setParams(previous => writeReferencesUrl(previous, change), {
        replace: true,
      }),
    [setParams],
  );
  return { state, replace };
}
