/** Shorter than by default, so that every threshold is crossed; as many times as long as the machine is busy. */
export function observationOf(stretch: number) {
  return {
    probeAfterMs: 2_000 * stretch,
    unknownAfterMs: 12_000 * stretch,
    requestTimeoutMs: 2_000 * stretch,
    credentialTimeoutMs: 2_000 * stretch,
    pollEveryMs: 1_000 * stretch,
    relistEveryMs: 30_000 * stretch,
    backoff: { firstMs: 100, maxMs: 2_000 * stretch },
  };
}

/** How long what must hold may take to hold. */
export function limitsOf(stretch: number) {
  const { unknownAfterMs, probeAfterMs, requestTimeoutMs } =
    observationOf(stretch);
  return {
    /** A plane may still count as seen that nothing is heard of. */
    goesDarkMs:
      unknownAfterMs + probeAfterMs + requestTimeoutMs + 3_000 * stretch,
    /** Two products look at different moments. */
    twinsAgreeMs: 8_000 * stretch,
    /** Once all faults have ended. */
    convergesMs: 45_000 * stretch,
    /** A look that took longer than this proves nothing. */
    quickMs: 3_000 * stretch,
    /** An answer comes. */
    answersMs: 10_000 * stretch,
  };
}

/** The same for all that is watched in one run. */
export type Limits = ReturnType<typeof limitsOf>;
