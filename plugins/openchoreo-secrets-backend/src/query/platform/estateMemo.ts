import type { QueryContext } from '../context';
import { estateOf, type Estate } from './estate';

/** How late a verdict may be that changes with nothing but time. */
const VALID_FOR_MS = 5_000;

/** What judging everything may cost: one part in so many of the time. */
const SHARE = 5;

/**
 * Keeps the last estate while its content stands and it is young. One that took
 * long to make is kept in proportion, so that a large fleet in which something
 * changes all the time is not judged all the time.
 */
export class EstateMemo {
  private known:
    | {
        readonly estate: Estate;
        readonly revision: number;
        /** Until then it stands, whatever changes. */
        readonly keptUntil: number;
        readonly validUntil: number;
      }
    | undefined;

  /** `clock` measures what making an estate costs, in milliseconds. */
  constructor(private readonly clock: () => number) {}

  at(context: QueryContext): Estate {
    const { snapshot, now } = context;
    const { known } = this;
    const same = known?.revision === snapshot.revision;
    if (known && now >= known.estate.context.now) {
      const until = same ? known.validUntil : known.keptUntil;
      if (now < until) return known.estate;
    }
    const start = this.clock();
    const estate = estateOf(context);
    const keptUntil = now + (this.clock() - start) * SHARE;
    this.known = {
      estate,
      revision: snapshot.revision,
      keptUntil,
      validUntil: Math.max(keptUntil, now + VALID_FOR_MS),
    };
    return estate;
  }
}
