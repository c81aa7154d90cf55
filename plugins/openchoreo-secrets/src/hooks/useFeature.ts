import { configApiRef, useApi, useApiHolder } from '@backstage/core-plugin-api';
import { fleetApiRef, secretsApiRef } from '../api';
import { isSecretHealthOn } from '../feature';

/**
 * Whether the app can carry what the plugin shows: `off` where the
 * configuration says so, `missing` where the app was not given the plugin's
 * feature. The latter happens where elements of the legacy system stand in an
 * app of the new one, which does not look for plugins among them.
 */
export function useFeature(): 'on' | 'off' | 'missing' {
  const config = useApi(configApiRef);
  const apis = useApiHolder();
  if (!isSecretHealthOn(config)) {
    return 'off';
  }
  return apis.get(secretsApiRef) && apis.get(fleetApiRef) ? 'on' : 'missing';
}
