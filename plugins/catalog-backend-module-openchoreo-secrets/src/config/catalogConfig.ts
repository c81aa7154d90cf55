/** How entities are stamped. */
export interface StampConfig {
  readonly pullEveryMs: number;
  /** How long the last answer stands when there is no other. */
  readonly holdForMs: number;
  /** Origins of entities whose annotations are believed. */
  readonly trustedOrigins: readonly string[];
}

/** What the configuration says of the catalog, checked. */
export interface CatalogConfig {
  /** Whether OpenChoreo's own kinds are let into the catalog. */
  readonly acceptKinds: boolean;
  /** Absent while nothing is stamped, which is the default. */
  readonly stamp?: StampConfig;
  /** Why nothing is stamped: a line each, where something is wrong. */
  readonly problems: readonly string[];
}
