/** A GET: the only method there is. */
export interface KubeRequest {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Only metadata is wanted of the objects. */
  readonly metadataOnly?: boolean;
  /** Only whether it exists is wanted: a table, and nothing else is acceptable. */
  readonly tableOnly?: boolean;
}

/** Without a fallback: a server that cannot answer so answers 406. */
export const TABLE_ONLY = 'application/json;as=Table;v=v1;g=meta.k8s.io';

/**
 * What an answer may be. Lists ask for another kind than single objects and
 * watches do, which a server may refuse to mix.
 */
export function acceptOf({
  metadataOnly,
  query,
  tableOnly,
}: KubeRequest): string {
  if (tableOnly) return TABLE_ONLY;
  if (!metadataOnly) return 'application/json';
  const kind = query?.limit
    ? 'PartialObjectMetadataList'
    : 'PartialObjectMetadata';
  return `application/json;as=${kind};g=meta.k8s.io;v=v1,application/json`;
}
