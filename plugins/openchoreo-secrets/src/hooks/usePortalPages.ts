import { configApiRef, useApi } from '@backstage/core-plugin-api';

/**
 * Whether the app has the portal's own pages below an entity's page, such as
 * Deploy. The front end sees `openchoreo.features` only where the portal's
 * packages bring its schema; a plain Backstage has neither those nor the pages.
 */
export function usePortalPages(): boolean {
  return useApi(configApiRef).has('openchoreo.features');
}
