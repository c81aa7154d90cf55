/** @public */
export interface ObjectMeta {
  readonly name: string;
  readonly namespace?: string;
  readonly uid: string;
  readonly resourceVersion: string;
  readonly creationTimestamp: string;
  readonly generation?: number;
  readonly deletionTimestamp?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly finalizers?: readonly string[];
  readonly [field: string]: unknown;
}

/**
 * An object as a cluster holds it, in its storage version.
 *
 * @public
 */
export interface KubeObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMeta;
  readonly [field: string]: unknown;
}

/** @public */
export interface DraftMeta {
  readonly name?: string;
  readonly generateName?: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly finalizers?: readonly string[];
  readonly [field: string]: unknown;
}

/**
 * An object as a writer hands it in. The cluster fills in apiVersion, kind
 * and the metadata that only it may set.
 *
 * @public
 */
export interface ObjectDraft {
  readonly metadata: DraftMeta;
  readonly [field: string]: unknown;
}

/** @public */
export interface ObjectKey {
  readonly name: string;
  readonly namespace?: string;
}

/**
 * Keys sort as in etcd: by namespace, then by name, bytewise.
 *
 * @public
 */
export function storageKey(key: ObjectKey): string {
  return key.namespace ? `${key.namespace}/${key.name}` : key.name;
}
