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

/** Which pages of the portal's own an app has. */
export interface PortalPages {
  /** Below the page of a component: Deploy, with the workload and the releases. */
  readonly deploy: boolean;
  /** Secrets in the settings, which are there and empty unless they are switched on. */
  readonly secrets: boolean;
}

function isOn(config: ConfigApi, name: string): boolean {
  try {
    return config.getOptionalBoolean(`${FEATURES}.${name}.enabled`) ?? false;
  } catch {
    return false;
  }
}

/**
 * The front end sees features other than ours only where the portal's packages
 * bring their schema; a plain Backstage has neither those nor the pages.
 */
export function portalPages(config: ConfigApi): PortalPages {
  const features = config.getOptionalConfig(FEATURES)?.keys() ?? [];
  return {
    deploy: features.some(name => name !== OURS),
    secrets: isOn(config, 'secretManagement'),
  };
}
