import {
  readUrlState,
  writeUrlState,
  type UrlState,
} from '../viewModel/urlState';
import { useUrlState, type UrlOf } from './useUrlState';

type SecretsUrl = UrlOf<UrlState, UrlState>;

const change = (params: URLSearchParams, to: UrlState) =>
  writeUrlState(params, { ...readUrlState(params), ...to });

/** Which environment and key of a Secrets tab are shown. */
export function useSecretsUrlState(): SecretsUrl {
  return useUrlState(readUrlState, change);
}
