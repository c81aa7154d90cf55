import {
  readReferencesUrl,
  writeReferencesUrl,
} from '../viewModel/entity/referencesUrl';
import { useUrlState } from './useUrlState';

/** Which references are shown. */
export function useReferencesUrl() {
  return useUrlState(readReferencesUrl, writeReferencesUrl);
}
