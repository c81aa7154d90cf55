import type { Access } from '../../access/access';
import type { Caller } from '../../access/caller';
import type { Visibility } from '../../access/visibility';
import { memoised } from '../../ownership/memo';
import { notedSnapshot } from '../../ownership/notedSnapshot';
import { Reads } from '../../ownership/reads';
import type { QueryContext } from '../context/context';

/** What can be told of what somebody sees. */
interface Sight {
  readonly visibility: { readonly subjects: readonly unknown[] };
}

interface Kept<T extends Sight> {
  readonly sight: T;
  readonly reads: Reads;
  readonly from: number;
  readonly until: number;
}

/** Of subjects in all of them together. */
const MOST = 100_000;

/** What weighs that stands beside its subjects, in subjects. */
const BESIDE = 10;

const weightOf = ({ visibility }: Sight) => visibility.subjects.length + BESIDE;

/**
 * What readers were found to see, each for as long as everything that it was
 * decided by is remembered itself, and nothing that was read of clusters to
 * decide it says anything else. Who is refused is not kept: they ask again.
 */
export class KeptSights<T extends Sight> {
  private readonly kept = new Map<string, Kept<T>>();
  private weight = 0;

  constructor(private readonly access: Pick<Access, 'readerOf'>) {}

  /** @returns what a caller sees of what is asked about, as it was found before or is now. */
  async of(
    caller: Caller,
    about: unknown,
    context: QueryContext,
    look: (noted: QueryContext) => Promise<T>,
  ): Promise<T> {
    const before = this.access.readerOf(caller);
    if (!before) return look(context);
    const key = JSON.stringify([before.key, about]);
    const known = this.kept.get(key);
    if (known && holds(known, context)) return known.sight;
    if (known) this.drop(key, known);
    const { snapshot, now, freshForMs } = context;
    const reads = new Reads({ now, freshForMs });
    const sight = await look({
      ...context,
      snapshot: notedSnapshot(snapshot, reads),
    });
    // What was asked for meanwhile may end sooner than what was known before, or later.
    const after = this.access.readerOf(caller);
    const until = Math.min(before.until, after?.until ?? -Infinity);
    this.keep(key, { sight, reads, from: now, until });
    this.prune(now);
    return sight;
  }

  private keep(key: string, kept: Kept<T>): void {
    const before = this.kept.get(key);
    if (before) this.drop(key, before);
    this.kept.set(key, kept);
    this.weight += weightOf(kept.sight);
  }

  private drop(key: string, { sight }: Kept<T>): void {
    this.kept.delete(key);
    this.weight -= weightOf(sight);
  }

  /** Who came first goes first. */
  private prune(now: number): void {
    for (const [key, kept] of this.kept) {
      if (this.weight <= MOST && now < kept.until) return;
      this.drop(key, kept);
    }
  }
}

/** What somebody sees of all that is the platform's; by access, so that all who ask for it share it. */
export const sightsOf = memoised(
  (access: Access) =>
    new KeptSights<{ readonly visibility: Visibility }>(access),
);

function holds(
  { reads, from, until }: Kept<Sight>,
  { snapshot, now }: QueryContext,
): boolean {
  return now >= from && now < until && reads.hold(snapshot, now);
}
