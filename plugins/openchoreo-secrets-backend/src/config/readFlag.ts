import type { Config } from '@backstage/config';
import { wrongPortalKey } from './wrongPortalKey';

/** A flag as the portal reads it: `'true'` of an environment variable counts as well. */
export function readFlag(
  config: Config,
  key: string,
  fallback: boolean,
): boolean {
  try {
    return config.getOptionalBoolean(key) ?? fallback;
  } catch {
    throw wrongPortalKey(config, key, 'true or false');
  }
}
