/** How long others wait for their turn. */
const TURN_MS = 8;

/** The world outside of what is made in steps. */
export interface TurnsOptions {
  /** Measures what steps cost, in milliseconds. */
  readonly clock: () => number;
  /** Resolves after others had their turn. */
  readonly pause: () => Promise<void>;
}

/** Goes through steps, and lets others have their turn between them. */
export class Turns {
  constructor(private readonly options: TurnsOptions) {}

  /** @returns what was made in the end, and what that cost without the turns of others. */
  async take<T>(
    steps: Generator<void, T>,
  ): Promise<{ readonly value: T; readonly costMs: number }> {
    const { clock, pause } = this.options;
    let costMs = 0;
    let start = clock();
    for (;;) {
      const step = steps.next();
      const spent = clock() - start;
      if (step.done) return { value: step.value, costMs: costMs + spent };
      if (spent < TURN_MS) continue;
      costMs += spent;
      await pause();
      start = clock();
    }
  }
}
