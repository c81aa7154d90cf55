import type {
  SecretDataEntry,
  WorkloadKey,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { lastSeen } from './lookupIn';
import type { ListedSecret } from './listedSecrets';

/** What delivers a workload key: the listed ExternalSecret and its entry for the key, where that could be seen. */
export interface Delivery {
  readonly listed: ListedSecret;
  readonly entry?: SecretDataEntry;
}

/** Names that stock component types give: `<component>-<env>-env-secrets-<hash>`, and one `…-secret-<file>-<hash>` a file. */
const ENV_NAME = /-env-secrets(-[0-9a-f]{6,})?$/;
const HASH = /-[0-9a-f]{6,}$/;

function looksRight(name: string, key: WorkloadKey): boolean {
  if (key.from === 'env') return ENV_NAME.test(name);
  const file = key.key.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return name.replace(HASH, '').endsWith(`-secret-${file}`);
}

/**
 * Finds the listed ExternalSecret that delivers a key: the one with an entry
 * for it. Names decide only between several, and for those never seen.
 */
export function deliveryOf(
  key: WorkloadKey,
  listed: readonly ListedSecret[],
): Delivery | undefined {
  const holding = listed.flatMap((secret): Delivery[] => {
    const entry = lastSeen(secret.found)?.data.find(
      ({ secretKey }) => secretKey === key.key,
    );
    return entry ? [{ listed: secret, entry }] : [];
  });
  const named = holding.find(({ listed: { name } }) => looksRight(name, key));
  if (named) return named;
  const env = key.from === 'env';
  const plausible = holding.find(
    ({ listed: { name } }) => env || !ENV_NAME.test(name),
  );
  if (plausible) return plausible;
  const unseen = listed.find(
    ({ name, found }) => !lastSeen(found) && looksRight(name, key),
  );
  return unseen && { listed: unseen };
}
