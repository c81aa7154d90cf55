import type { Config } from '@backstage/config';
import { shapeOf } from './shapeOf';
import { WrongConfiguration } from './wrongConfiguration';

/** A flag as the portal reads it: `'true'` of an environment variable counts as well. */
export function readFlag(
  config: Config,
  key: string,
  fallback: boolean,
): boolean {
  try {
    return config.getOptionalBoolean(key) ?? fallback;
  } catch {
    const found = shapeOf(config.getOptional(key));
    throw new WrongConfiguration([
      `${key}: expected true or false (found ${found})`,
    ]);
  }
}
