import type { Cause } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** A reason to doubt that planes are what they say. */
export interface IdentityQuestion {
  /** What tells it from others, and stays the same while it lasts. */
  readonly key: readonly string[];
  /** All planes that it is about. */
  readonly planes: readonly string[];
  readonly cause: Cause;
  readonly since?: number;
}
