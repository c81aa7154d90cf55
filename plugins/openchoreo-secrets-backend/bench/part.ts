import type { Row } from './row';

/** How large, how far away and how often. */
export interface Scale {
  /** ExternalSecrets in all clusters together. */
  readonly size: number;
  /** On the way to each cluster. */
  readonly latencyMs: number;
  readonly rounds: number;
}

/** What is measured under one name. */
export type Part = (scale: Scale) => Promise<readonly Row[]>;
