/** How waits grow. */
export interface BackoffSettings {
  readonly firstMs: number;
  readonly maxMs: number;
}

/** Waits that double, with jitter (half to whole), so that many loops do not return at once. */
export class Backoff {
  private failures = 0;

  constructor(
    private readonly settings: BackoffSettings,
    private readonly random: () => number,
  ) {}

  /** The next wait, in milliseconds; never shorter than `atLeast`. */
  next(atLeast: number = 0): number {
    const { firstMs, maxMs } = this.settings;
    const ceiling = Math.min(maxMs, firstMs * 2 ** Math.min(this.failures, 30));
    this.failures += 1;
    const wait = ceiling / 2 + (ceiling / 2) * this.random();
    return Math.max(atLeast, Math.round(wait));
  }

  reset(): void {
    this.failures = 0;
  }
}
