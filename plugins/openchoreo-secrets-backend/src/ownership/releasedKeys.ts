import type { WorkloadKey } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** A key as it is deployed: from the release, or from the binding's overrides. */
export interface DeployedKey extends WorkloadKey {
  readonly overridden: boolean;
}

/** Names a key within a component: an env variable and a file may be called the same. */
export function keyId({
  from,
  key,
}: Pick<WorkloadKey, 'from' | 'key'>): string {
  return `${from}:${key}`;
}

/** The keys of a frozen workload with the binding's overrides: one of the same key replaces it. */
export function deployedKeys(
  released: readonly WorkloadKey[],
  overrides: readonly WorkloadKey[],
): ReadonlyMap<string, DeployedKey> {
  const keys = new Map<string, DeployedKey>();
  for (const key of released)
    keys.set(keyId(key), { ...key, overridden: false });
  for (const key of overrides) {
    const id = keyId(key);
    const mountPath = key.mountPath ?? keys.get(id)?.mountPath;
    keys.set(id, { ...key, mountPath, overridden: true });
  }
  return keys;
}

/** Whether two versions of a key take the same thing from the same place. */
export function sameSource(
  a: WorkloadKey | undefined,
  b: WorkloadKey | undefined,
): boolean {
  return (
    (a === undefined) === (b === undefined) &&
    a?.secret?.reference === b?.secret?.reference &&
    a?.secret?.key === b?.secret?.key &&
    a?.output?.resource === b?.output?.resource &&
    a?.output?.name === b?.output?.name
  );
}
