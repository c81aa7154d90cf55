import type { QueryContext } from '../context';
import { estateSteps, type Estate } from './estate';

/** How late a verdict may be that changes with nothing but time. */
const VALID_FOR_MS = 5_000;

/** What judging everything may cost: one part in so many of the time. */
const SHARE = 5;

/** How long others wait for their turn while everything is judged. */
const TURN_MS = 20;

/** Nobody waits longer than this for a newer estate, as long as the last is young. */
const SLOW_MS = 250;
const YOUNG_MS = 60_000;

interface Known {
  readonly estate: Estate;
  readonly costMs: number;
}

/** The world outside of the estate. */
export interface EstateMemoOptions {
  /** Measures what judging costs, in milliseconds. */
  readonly clock: () => number;
  /** Resolves after others had their turn. */
  readonly pause: () => Promise<void>;
  /** Is told each estate, once it is made. */
  readonly made?: (estate: Estate) => void;
}

/**
 * Keeps the last estate while its content stands and it is young. One that took
 * long to make is kept in proportion, and answers while its successor is made:
 * a large fleet, in which something changes all the time, is neither judged all
 * the time nor waited for.
 */
export class EstateMemo {
  private readonly options: EstateMemoOptions;
  private known: Known | undefined;
  private making: Promise<Estate> | undefined;

  constructor(options: EstateMemoOptions) {
    this.options = options;
  }

  async at(context: QueryContext): Promise<Estate> {
    const { known } = this;
    if (known && this.stands(known, context)) return known.estate;
    this.making ??= this.make(context).finally(() => {
      this.making = undefined;
    });
    if (known && known.costMs > SLOW_MS && this.isYoung(known, context)) {
      // Should it fail, whoever waits for the next one is told.
      this.making.catch(() => {});
      return known.estate;
    }
    return this.making;
  }

  private stands({ estate, costMs }: Known, context: QueryContext): boolean {
    const age = context.now - estate.context.now;
    const same = estate.context.snapshot.revision === context.snapshot.revision;
    const kept = costMs * SHARE;
    return age >= 0 && age < (same ? Math.max(kept, VALID_FOR_MS) : kept);
  }

  private isYoung({ estate }: Known, { now }: QueryContext): boolean {
    const age = now - estate.context.now;
    return age >= 0 && age < YOUNG_MS;
  }

  private async make(context: QueryContext): Promise<Estate> {
    const { clock, pause, made } = this.options;
    const steps = estateSteps(context);
    let costMs = 0;
    let start = clock();
    for (let step = steps.next(); ; step = steps.next()) {
      const spent = clock() - start;
      if (step.done) {
        this.known = { estate: step.value, costMs: costMs + spent };
        made?.(step.value);
        return step.value;
      }
      if (spent < TURN_MS) continue;
      costMs += spent;
      await pause();
      start = clock();
    }
  }
}
