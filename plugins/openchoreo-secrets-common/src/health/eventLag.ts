/** Clusters hold back repeated events for this long. */
export const EVENT_LAG_MS = 5 * 60_000;

/** Kubernetes writes times to the second. */
export const CLOCK_STEP_MS = 1_000;
