import { Allowance, type AllowanceOptions } from './allowance';
import { gistOf } from './gist';

/** An answer, as far as it takes to tell whether the next one says the same. */
export interface Shown {
  readonly etag: string;
  readonly body: () => object;
  /** Whether it would be the same again, as far as that shows without making it: nothing that it was made from has changed. */
  readonly stands: () => boolean;
}

/** Whom an answer is for, and how it is asked for again, with the rights of whom asked. */
export interface Following {
  /** Tells apart readers, and the same with another token. */
  readonly reader: string;
  readonly user: string;
  /** When the credentials end by themselves. */
  readonly until: number;
  /** Tells apart what one reader asks for. */
  readonly question: string;
  readonly again: () => Promise<Shown>;
}

/** One answer of one reader: nothing of its content is kept. */
export interface Entry {
  readonly again: Following['again'];
  readonly until: number;
  etag: string;
  gist: string;
  stands: Shown['stands'];
  /** It is asked for again just now. */
  isAsked: boolean;
  /** How long that took the last time. */
  tookMs: number;
  /** Until when it is known whether it has changed. */
  lookedAt: number;
}

/** Somebody who has asked within the last minutes. */
export interface Follower {
  readonly reader: string;
  readonly user: string;
  readonly entries: Map<string, Entry>;
  readonly wakes: Allowance;
}

/** How many, how long and how often. */
export interface FollowedBounds {
  readonly readers: number;
  readonly ofOne: number;
  /** How long after it was last asked for an answer is followed: longer than a page waits that is woken. */
  readonly keptMs: number;
  readonly wakes: AllowanceOptions;
}

/** In the long run a page is woken no more often than it asked without being woken. */
const BOUNDS: FollowedBounds = {
  readers: 2_000,
  ofOne: 24,
  keptMs: 90_000,
  wakes: { most: 10, everyMs: 15_000 },
};

/** Whether an answer says something else than was shown; what it says is kept as shown then. */
export function changes(entry: Entry, next: Shown): boolean {
  entry.stands = next.stands;
  if (entry.etag === next.etag) return false;
  const gist = gistOf(next.body());
  const isOther = gist !== entry.gist;
  entry.etag = next.etag;
  entry.gist = gist;
  return isOther;
}

/** Who was answered what within the last minutes. */
export class FollowedAnswers {
  private readonly known = new Map<string, Follower>();

  constructor(private readonly bounds: FollowedBounds = BOUNDS) {}

  /** @returns whether the answer is followed: so many are, and no more. */
  take(following: Following, shown: Shown, now: number): boolean {
    const { reader, question, again } = following;
    const follower = this.known.get(reader) ?? this.added(following);
    if (!follower) return false;
    const { entries } = follower;
    const before = entries.get(question);
    entries.delete(question);
    const [oldest] = entries.keys();
    if (entries.size >= this.bounds.ofOne && oldest !== undefined) {
      entries.delete(oldest);
    }
    const gist =
      before?.etag === shown.etag ? before.gist : gistOf(shown.body());
    entries.set(question, {
      again,
      until: Math.min(now + this.bounds.keptMs, following.until),
      etag: shown.etag,
      gist,
      stands: shown.stands,
      isAsked: false,
      tookMs: before?.tookMs ?? 0,
      lookedAt: now,
    });
    return true;
  }

  /** Those who are still followed. */
  at(now: number): readonly Follower[] {
    for (const [reader, { entries }] of this.known) {
      for (const [question, { until }] of entries) {
        if (now >= until) entries.delete(question);
      }
      if (entries.size === 0) this.known.delete(reader);
    }
    return [...this.known.values()];
  }

  clear(): void {
    this.known.clear();
  }

  private added({ reader, user }: Following): Follower | undefined {
    if (this.known.size >= this.bounds.readers) return undefined;
    const wakes = new Allowance(this.bounds.wakes);
    const follower = { reader, user, entries: new Map(), wakes };
    this.known.set(reader, follower);
    return follower;
  }
}
