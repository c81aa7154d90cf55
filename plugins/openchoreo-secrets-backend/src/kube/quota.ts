import type { Clock } from './clock';
import { KubeFailure, failureOf } from './failure';

/** What may be taken: so much at once, and so much more as an hour passes. */
interface Allowance {
  readonly burst: number;
  readonly anHour: number;
}

type Counted = 'requests' | 'watches' | 'bytes' | 'lines' | 'work' | 'watching';

/** What reading is for: much may come at once where a list is read, and goes on little by little. */
export type Work = 'list' | 'watch';

/** What one way into a cluster may be asked, and may answer. */
export type Allowances = Readonly<Record<Counted, Allowance>>;

const GIB = 1024 ** 3;

/** Above what a cluster of 100,000 secrets costs that is polled; `docs/configuration.md` says the same. */
export const ALLOWANCES: Allowances = {
  requests: { burst: 30_000, anHour: 60_000 },
  watches: { burst: 10_000, anHour: 20_000 },
  bytes: { burst: 16 * GIB, anHour: 64 * GIB },
  /** What watches bring, also where there is nothing in it. */
  lines: { burst: 1_000_000, anHour: 2_000_000 },
  /** Milliseconds of all reading: a fifth of the time that there is. */
  work: { burst: 30_000, anHour: 720_000 },
  /** Of that, watches. */
  watching: { burst: 1_000, anHour: 720_000 },
};

/** In the words in which it is told. */
const CALLED: Readonly<Record<Counted, string>> = {
  requests: 'requests',
  watches: 'watches',
  bytes: 'bytes',
  lines: 'lines of watches',
  work: 'time to read what it sends',
  watching: 'time to read what its watches bring',
};

/** Who lags behind for so long does not catch up, and says meanwhile what is not true any more. */
const MAX_BEHIND_MS = 150_000;

const HOUR_MS = 3_600_000;

/** What is used up is left for a while, so that what then comes in is worth a round. */
const REST_MS = 60_000;

/** Fills as time passes, up to its burst. */
class Bucket {
  private left: number;
  private asOf: number;

  constructor(
    private readonly allowance: Allowance,
    now: number,
  ) {
    this.left = allowance.burst;
    this.asOf = now;
  }

  /** Takes one, if there is one. @returns how long to wait for it otherwise. */
  takeOne(now: number): number {
    this.fill(now);
    if (this.left < 1) return this.waitFor(1);
    this.left -= 1;
    return 0;
  }

  /** Takes what came, be it too much. @returns how long to wait until that is made good. */
  count(amount: number, now: number): number {
    this.fill(now);
    this.left -= amount;
    return this.left < 0 ? this.waitFor(0) : 0;
  }

  private fill(now: number): void {
    const { burst, anHour } = this.allowance;
    const came = (Math.max(now - this.asOf, 0) * anHour) / HOUR_MS;
    this.left = Math.min(burst, this.left + came);
    this.asOf = now;
  }

  private waitFor(wanted: number): number {
    return ((wanted - this.left) * HOUR_MS) / this.allowance.anHour;
  }
}

/**
 * A hard bound on what is asked of a cluster, whatever it answers: a list
 * without end, versions that expire at once, watches that close. Where it is
 * used up, nothing is sent, and that is what is told of the plane.
 */
export class Quota {
  private readonly buckets: Readonly<Record<Counted, Bucket>>;
  /** Since when reading has had to wait. */
  private behindSince: number | undefined;
  private rest: { readonly of: Counted; readonly until: number } | undefined;

  constructor(
    private readonly clock: Clock,
    allowances: Allowances = ALLOWANCES,
  ) {
    const now = clock.now();
    this.buckets = {
      requests: new Bucket(allowances.requests, now),
      watches: new Bucket(allowances.watches, now),
      bytes: new Bucket(allowances.bytes, now),
      lines: new Bucket(allowances.lines, now),
      work: new Bucket(allowances.work, now),
      watching: new Bucket(allowances.watching, now),
    };
  }

  /** Counts a question; throws where none may be put. */
  ask(isWatch: boolean): void {
    const now = this.clock.now();
    if (this.rest && now < this.rest.until) throw this.usedUp(this.rest, now);
    this.rest = undefined;
    this.restFor('requests', this.buckets.requests.takeOne(now));
    if (isWatch) this.restFor('watches', this.buckets.watches.takeOne(now));
  }

  /** Counts what came; throws where it is more than may come. */
  read(bytes: number): void {
    const waitMs = this.buckets.bytes.count(bytes, this.clock.now());
    this.restFor('bytes', waitMs);
  }

  /** Counts what a watch brought; throws where it is more than may come. */
  readLines(lines: number): void {
    const waitMs = this.buckets.lines.count(lines, this.clock.now());
    this.restFor('lines', waitMs);
  }

  /**
   * Counts what reading took. @returns how long to wait before it goes on;
   * throws where a watch lags behind too far for that to be of use.
   */
  worked(ms: number, of: Work): number {
    const now = this.clock.now();
    const waitMs = this.buckets.work.count(ms, now);
    return of === 'list' ? waitMs : Math.max(waitMs, this.watched(ms, now));
  }

  private watched(ms: number, now: number): number {
    const waitMs = this.buckets.watching.count(ms, now);
    if (waitMs === 0) this.behindSince = undefined;
    else {
      this.behindSince ??= now;
      if (now - this.behindSince > MAX_BEHIND_MS) {
        this.behindSince = undefined;
        this.restFor('watching', waitMs);
      }
    }
    return waitMs;
  }

  private restFor(of: Counted, waitMs: number): void {
    if (waitMs === 0) return;
    const now = this.clock.now();
    this.rest = { of, until: now + Math.max(waitMs, REST_MS) };
    throw this.usedUp(this.rest, now);
  }

  private usedUp(
    { of, until }: { readonly of: Counted; readonly until: number },
    now: number,
  ): KubeFailure {
    const { failure } = failureOf(
      'overQuota',
      `no more is asked for now: it took more ${CALLED[of]} than a cluster may in an hour`,
    );
    return new KubeFailure(failure, 'plain', until - now);
  }
}
