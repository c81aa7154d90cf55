import type { HealthBook } from './healthBook';
import { UNKNOWN, type Stamp } from './stamp';

/** What the back end said last, and when it last said so. */
export interface Heard {
  readonly book: HealthBook;
  readonly at: number;
}

/** What was stamped on one entity before, kept with the entity by the catalog. */
export interface Kept extends Stamp {
  readonly scope: string;
  readonly at: number;
}

/** What is known at a moment. */
export interface Knowledge {
  /** Absent until the back end has answered this process. */
  readonly heard?: Heard;
  readonly now: number;
  readonly holdForMs: number;
}

// Either way: clocks can be set back, and what was kept must not last for that.
function stands(at: number, { now, holdForMs }: Knowledge): boolean {
  return Math.abs(now - at) <= holdForMs;
}

/**
 * The stamp for a scope: of the last answer, else of what was kept across a
 * restart, and of either only while it is young. Never well for lack of news.
 */
export function currentStamp(
  scope: string,
  known: Knowledge,
  kept?: Kept,
): Stamp {
  const { heard } = known;
  if (heard) {
    return (stands(heard.at, known) && heard.book.get(scope)) || UNKNOWN;
  }
  return kept?.scope === scope && stands(kept.at, known) ? kept : UNKNOWN;
}
