import {
  readPlatformUrl,
  writePlatformUrl,
  type PlatformUrlChange,
  type PlatformUrlState,
} from '../viewModel/platform/urlState';
import { useUrlState, type UrlOf } from './useUrlState';

export type PlatformUrl = UrlOf<PlatformUrlState, PlatformUrlChange>;

/** What the platform page shows. */
export function usePlatformUrl(): PlatformUrl {
  return useUrlState(readPlatformUrl, writePlatformUrl);
}
