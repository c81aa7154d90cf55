import type { QueryContext } from '../context/context';
import type { Fleet } from './fleet';
import { FleetJudge } from './fleetState';
import type { Turns } from './turns';

/** How late a verdict may be that changes with nothing but time. */
const VALID_FOR_MS = 5_000;

/** What judging everything may cost: one part in so many of the time. */
const SHARE = 5;

/** What has changed is judged as soon as others had as much: the longer it waits, the more of it there is. */
const SHARE_OF_CHANGES = 1;

/** Nobody waits longer than this for a newer fleet, as long as the last is young. */
const SLOW_MS = 250;
const YOUNG_MS = 60_000;

/** The longest that one is kept though something has changed. */
const KEPT_MS = 30_000;

interface Known {
  readonly fleet: Fleet;
  readonly costMs: number;
  /** How long it is kept though something has changed. */
  readonly keptMs: number;
}

/** The world outside of the fleet. */
export interface FleetMemoOptions {
  readonly turns: Turns;
  /** Is told each fleet, once it is made, in steps. */
  readonly made?: (fleet: Fleet) => Generator<void, void>;
}

/**
 * Keeps the last fleet while its content stands and it is young. One that took
 * long to make is kept in proportion, and answers while its successor is made:
 * a large fleet, in which something changes all the time, is neither judged all
 * the time nor waited for. After one that was made from nothing, the next costs
 * no more than what has changed.
 */
export class FleetMemo {
  private known: Known | undefined;
  private making: Promise<Fleet> | undefined;
  private readonly judge = new FleetJudge();
  /** How many were made from nothing, one after the other. */
  private anew = 0;

  constructor(private readonly options: FleetMemoOptions) {}

  async at(context: QueryContext): Promise<Fleet> {
    const { known } = this;
    if (known && this.stands(known, context)) return known.fleet;
    this.making ??= this.make(context).finally(() => {
      this.making = undefined;
    });
    if (known && known.costMs > SLOW_MS && this.isYoung(known, context)) {
      // Should it fail, whoever waits for the next one is told.
      this.making.catch(() => {});
      return known.fleet;
    }
    return this.making;
  }

  private stands({ fleet, keptMs }: Known, context: QueryContext): boolean {
    const age = context.now - fleet.context.now;
    const same = fleet.context.snapshot.revision === context.snapshot.revision;
    return age >= 0 && age < (same ? Math.max(keptMs, VALID_FOR_MS) : keptMs);
  }

  private isYoung({ fleet }: Known, { now }: QueryContext): boolean {
    const age = now - fleet.context.now;
    return age >= 0 && age < YOUNG_MS;
  }

  private async make(context: QueryContext): Promise<Fleet> {
    this.anew = this.judge.canGoOn(context) ? 0 : this.anew + 1;
    const { value, costMs } = await this.options.turns.take(
      this.steps(context),
    );
    this.known = this.knownAs(value, costMs);
    return value;
  }

  private *steps(context: QueryContext): Generator<void, Fleet> {
    const fleet = yield* this.judge.steps(context);
    yield;
    yield* this.options.made?.(fleet) ?? [];
    return fleet;
  }

  private knownAs(fleet: Fleet, costMs: number): Known {
    const share = this.anew === 0 ? SHARE_OF_CHANGES : SHARE;
    const keptMs = this.anew === 1 ? 0 : Math.min(costMs * share, KEPT_MS);
    return { fleet, costMs, keptMs };
  }
}
