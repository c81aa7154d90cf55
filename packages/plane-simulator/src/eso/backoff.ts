const MAX_BACKOFF_MS = 7 * 60_000;

/** How long a failing object waits before its next attempt: 1 s · 2ⁿ, at most 7 min. */
export function backoffMs(failures: number): number {
  return Math.min(MAX_BACKOFF_MS, 1000 * 2 ** Math.min(failures, 20));
}

/** How often an object that failed for so long has been tried. */
export function attemptsWithin(ms: number): number {
  let attempts = 1;
  for (let at = backoffMs(0); at <= ms; at += backoffMs(attempts)) {
    attempts += 1;
  }
  return attempts;
}
