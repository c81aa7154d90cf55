import { isDeepStrictEqual } from 'node:util';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { readCatalogConfig } from './readCatalogConfig';

/** The catalog takes processors when it starts: says once that a change waits for that. @returns what ends it. */
export function tellChange(config: Config, logger: LoggerService): () => void {
  const used = readCatalogConfig(config);
  let told = false;
  const subscription = config.subscribe?.(() => {
    const isOther = !isDeepStrictEqual(readCatalogConfig(config), used);
    if (isOther && !told) {
      logger.warn(
        'The configuration of secret health on entities changed: restart the portal to take it up',
      );
    }
    told = isOther;
  });
  return () => subscription?.unsubscribe();
}
