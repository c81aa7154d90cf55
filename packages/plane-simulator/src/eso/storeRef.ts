import { textAt } from './fields';

/** A store as an object refers to it. */
export interface StoreRef {
  readonly kind: 'SecretStore' | 'ClusterSecretStore';
  readonly name: string;
}

/** Reads a `secretStoreRef`; absent when it names nothing. */
export function storeRefAt(
  value: unknown,
  ...path: readonly string[]
): StoreRef | undefined {
  const name = textAt(value, ...path, 'name');
  if (!name) return undefined;
  const kind = textAt(value, ...path, 'kind');
  return {
    kind: kind === 'ClusterSecretStore' ? 'ClusterSecretStore' : 'SecretStore',
    name,
  };
}

/** The key under which a store and its provider are known in a cluster. */
export function storeKey(ref: StoreRef, namespace?: string): string {
  return ref.kind === 'ClusterSecretStore' || !namespace
    ? `${ref.kind}/${ref.name}`
    : `${ref.kind}/${namespace}/${ref.name}`;
}
