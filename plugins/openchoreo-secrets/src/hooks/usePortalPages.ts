import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { portalPages, type PortalPages } from '../feature';

/** Which links to pages of the portal's own lead anywhere. */
export function usePortalPages(): PortalPages {
  return portalPages(useApi(configApiRef));
}
