import type { PermissionsService } from '@backstage/backend-plugin-api';
import { boundedCatalog } from './boundedCatalog';
import { boundedPermissions, type PermissionsDeps } from './boundedPermissions';
import { boundedServices } from './boundedServices';
import { rememberingServices } from './rememberingServices';
import type { Services } from './services';

/** The services as a portal gives them. */
interface Given extends Omit<Services, 'permissions'> {
  readonly permissions: PermissionsService;
}

/** The services of a portal as they are used here: each answers within bounds, and what it said is remembered for a while. */
export async function portalServices(
  services: Given,
  deps: PermissionsDeps,
): Promise<Services> {
  const bounded = boundedServices({
    ...services,
    catalog: await boundedCatalog(services.catalog, deps),
    permissions: boundedPermissions(services.permissions, deps),
  });
  return rememberingServices(bounded, Date.now);
}
