/** `openchoreoSecrets.catalog`, checked. */
export interface CatalogConfig {
  readonly pullEveryMs: number;
  /** How long the last answer stands when there is no other. */
  readonly holdForMs: number;
  /** Origins of entities whose annotations are believed. */
  readonly trustedOrigins: readonly string[];
}
