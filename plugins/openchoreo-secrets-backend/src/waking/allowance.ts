/** How many at once, and after which time one more. */
export interface AllowanceOptions {
  readonly most: number;
  readonly everyMs: number;
}

/** So many at once, and in the long run one in a while. */
export class Allowance {
  /** When all that was spent would have come, one after the other. */
  private until = 0;

  constructor(private readonly options: AllowanceOptions) {}

  isSpent(now: number): boolean {
    const { most, everyMs } = this.options;
    return this.until - (most - 1) * everyMs > now;
  }

  spend(now: number): void {
    this.until = Math.max(this.until, now) + this.options.everyMs;
  }
}
