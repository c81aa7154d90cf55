import { isDeepStrictEqual } from 'node:util';
import type { Config } from '@backstage/config';

/** Who decides in the portal: it reads these when it starts, so that we must not follow them earlier. */
const KEYS = [
  'openchoreo.baseUrl',
  'openchoreo.features.auth.enabled',
  'openchoreo.features.authz.enabled',
  'permission.enabled',
];

/** What the portal started with. */
export class PortalKeys {
  private readonly values: readonly unknown[];

  constructor(private readonly root: Config) {
    this.values = this.read();
  }

  /** A line for each key that says something else by now. */
  changed(): readonly string[] {
    const now = this.read();
    return KEYS.filter(
      (_, index) => !isDeepStrictEqual(now[index], this.values[index]),
    ).map(key => `${key}: changed since the start; restart the portal`);
  }

  private read(): readonly unknown[] {
    return KEYS.map(key => {
      try {
        return this.root.getOptional(key);
      } catch (error) {
        // Something above it is no object; `readConfiguration` tells that.
        return String(error);
      }
    });
  }
}
