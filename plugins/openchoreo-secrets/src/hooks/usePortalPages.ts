import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { hasPortalPages } from '../feature';

/** Whether links to pages of the portal's own lead anywhere. */
export function usePortalPages(): boolean {
  return hasPortalPages(useApi(configApiRef));
}
