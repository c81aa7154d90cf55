import type { BackoffSettings } from './backoff';

/** How a cluster is followed. All in milliseconds. */
export interface LoopSettings {
  /** Silence after which a watch is probed. */
  readonly probeAfterMs: number;
  /** Silence after which what was seen no longer counts as known. */
  readonly unknownAfterMs: number;
  readonly requestTimeoutMs: number;
  /** What a credential program may take. */
  readonly credentialTimeoutMs: number;
  /** Between two lists where watching is refused. */
  readonly pollEveryMs: number;
  /** A watched kind is listed anew after this long, against drift. */
  readonly relistEveryMs: number;
  /** At most, between two looks at whether a refused watch is allowed by now. */
  readonly retryWatchAfterMs: number;
  readonly backoff: BackoffSettings;
}

/** The defaults. */
export const DEFAULT_LOOP_SETTINGS: LoopSettings = {
  probeAfterMs: 90_000,
  unknownAfterMs: 150_000,
  requestTimeoutMs: 20_000,
  credentialTimeoutMs: 10_000,
  pollEveryMs: 30_000,
  relistEveryMs: 6 * 3_600_000,
  retryWatchAfterMs: 10 * 60_000,
  backoff: { firstMs: 1_000, maxMs: 30_000 },
};
