/** Collects when a judgement may change by nothing but time: the nearest moment ahead that it asked about. @alpha */
export interface Horizon {
  note(at: number): void;
}

/** Between which two moments a clock may stand that is in doubt, as distances from `now`. @alpha */
export interface ClockDoubt {
  readonly earlierMs: number;
  readonly laterMs: number;
}

/** What judges at a moment; what it asks of time is noted for as long as somebody listens. @alpha */
export interface Timed {
  /** Epoch milliseconds. Compare with it by `isPast` and `isReached` alone, or `validUntil` is wrong. */
  readonly now: number;
  /** Absent where the clock is not in doubt. What is overdue by one end alone is not known to be. */
  readonly doubt?: ClockDoubt;
  readonly horizon?: Horizon;
}

/** How long something holds if nothing is observed in between. @alpha */
export interface Valid {
  /** The first moment at which it may be otherwise; absent for ever. */
  readonly validUntil?: number;
}

/** Notes until when an answer holds. */
export function holdsUntil(
  { horizon }: Pick<Timed, 'horizon'>,
  at: number | undefined,
): void {
  if (at !== undefined) horizon?.note(at);
}

/** Whether a moment lies behind. */
export function isPast({ now, horizon }: Timed, at: number): boolean {
  if (now > at) return true;
  // The first whole millisecond after it.
  horizon?.note(Math.floor(at) + 1);
  return false;
}

/** Whether a moment is now, or lies behind. @alpha */
export function isReached({ now, horizon }: Timed, at: number): boolean {
  if (now >= at) return true;
  horizon?.note(Math.ceil(at));
  return false;
}

/** Whether a moment lies behind wherever the clock may stand. */
export function isSurelyPast(timed: Timed, at: number): boolean {
  return isPast(timed, at + Math.max(0, -(timed.doubt?.earlierMs ?? 0)));
}

/** Whether a moment may lie behind, as the clock may stand. */
export function mayBePast(timed: Timed, at: number): boolean {
  return isPast(timed, at - Math.max(0, timed.doubt?.laterMs ?? 0));
}

/** The sooner of two, where there are any. @alpha */
export function sooner(
  a: number | undefined,
  b: number | undefined,
): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.min(a, b);
}

/** Judges, and says until when that holds. @alpha */
export function withValidity<T extends Timed, R extends Valid>(
  input: T,
  judge: (timed: T) => R,
): R {
  let nearest: number | undefined;
  const horizon: Horizon = {
    note: at => {
      if (Number.isFinite(at)) nearest = sooner(nearest, at);
    },
  };
  const result = judge({ ...input, horizon });
  const validUntil = sooner(nearest, result.validUntil);
  holdsUntil(input, validUntil);
  return validUntil === undefined ? result : { ...result, validUntil };
}
