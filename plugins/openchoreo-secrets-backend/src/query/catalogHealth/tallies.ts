import { Tally } from './tally';

/** Tallies by key, made as they are asked for. */
export class Tallies<R> {
  private readonly known = new Map<
    string,
    { readonly ref: R; readonly tally: Tally }
  >();

  constructor(private readonly keyOf: (ref: R) => string) {}

  of(ref: R): Tally {
    const key = this.keyOf(ref);
    const known = this.known.get(key);
    if (known) return known.tally;
    const tally = new Tally();
    this.known.set(key, { ref, tally });
    return tally;
  }

  /** Those whose name passes. */
  where(test: (ref: R) => boolean): readonly Tally[] {
    return [...this.known.values()].flatMap(({ ref, tally }) =>
      test(ref) ? [tally] : [],
    );
  }

  /** In the order of their keys. */
  map<T>(of: (ref: R, tally: Tally) => T): T[] {
    return [...this.known]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { ref, tally }]) => of(ref, tally));
  }
}
