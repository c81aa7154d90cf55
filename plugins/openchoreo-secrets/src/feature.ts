import type { ConfigApi } from '@backstage/core-plugin-api';

const FEATURES = 'openchoreo.features';
const OURS = 'secretHealth';

/** Secret health shows unless the configuration switches it off. */
export function isSecretHealthOn(config: ConfigApi): boolean {
  try {
    return config.getOptionalBoolean(`${FEATURES}.${OURS}.enabled`) ?? true;
  } catch {
    // Neither true nor false: the back end says so, where it can be corrected.
    return true;
  }
}

/**
 * Whether the app has the portal's own pages below an entity's page, such as
 * Deploy. The front end sees features other than ours only where the portal's
 * packages bring their schema; a plain Backstage has neither those nor the pages.
 */
export function hasPortalPages(config: ConfigApi): boolean {
  const features = config.getOptionalConfig(FEATURES)?.keys() ?? [];
  return features.some(name => name !== OURS);
}
