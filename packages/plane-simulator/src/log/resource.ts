/**
 * Names one resource of a cluster, whatever its versions.
 *
 * @public
 */
export interface ResourceRef {
  /** Empty for the core group. */
  readonly group: string;
  readonly plural: string;
}

/**
 * A column of the server-side table of a resource.
 *
 * @public
 */
export interface PrinterColumn {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date';
  /** Path into the object, for instance `['spec', 'secretStoreRef', 'name']`. */
  readonly path: readonly string[];
  /** How many entries stand there, in place of what stands there. */
  readonly count?: boolean;
}

/**
 * What a cluster knows of one resource: a CRD or a built-in.
 *
 * @public
 */
export interface ResourceDefinition extends ResourceRef {
  /** Served versions, the preferred one first. Empty means not served. */
  readonly versions: readonly string[];
  readonly storageVersion: string;
  readonly kind: string;
  readonly namespaced: boolean;
  readonly shortNames?: readonly string[];
  readonly categories?: readonly string[];
  /** Status is written apart: `create` and `update` leave it alone. */
  readonly statusSubresource?: boolean;
  /** Items of lists of built-in kinds carry neither apiVersion nor kind. */
  readonly builtIn?: boolean;
  /** Dotted fields, besides name and namespace, that a selector may name. */
  readonly selectableFields?: readonly string[];
  readonly columns?: readonly PrinterColumn[];
}

/** @public */
export function resourceId(ref: ResourceRef): string {
  return `${ref.group}/${ref.plural}`;
}

/** @public */
export function apiVersionOf(group: string, version: string): string {
  return group === '' ? version : `${group}/${version}`;
}
