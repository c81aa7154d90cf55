import type {
  Condition,
  KeptMeta,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  CLOCK_OFF_MS,
  clusterClock,
  type ClockWitness,
  type ClusterClock,
} from './clusterClock';
import type { Revision } from './revision';

/** `Date` is to the second, and answers take time: smaller differences are no news. */
const NEWS_MS = 2_000;

/** Answers that say the same of the clock differ by no more. */
const SAME_MS = 30_000;

/** So many answers in a row say the same before it is taken for what the cluster claims. */
const STEADY = 3;

/** What has been heard for so long is settled: a burst of what was missed comes faster. */
const SETTLED_AFTER_MS = 60_000;

/** The times of an object that nobody writes who may merely write objects. */
export interface Dated {
  readonly meta: KeptMeta;
  readonly refreshAt?: number;
  readonly agentHeartbeatAt?: number;
  readonly ready?: Condition;
}

/** What one list of a kind tells of the clock. */
export interface ListWitness {
  seen(object: Dated): void;
  heard(at: number): void;
}

interface Run {
  ms: number;
  answers: number;
}

/** What a cluster says of its clock, and what its objects say. */
export class ClockBook {
  private claimedMs: number | undefined;
  private run: Run | undefined;
  private breaks = 0;
  private witness: ClockWitness | undefined;

  constructor(
    private readonly revision: Revision,
    private readonly now: () => number,
  ) {}

  /** An answer came with this `Date`, as a distance from our clock. */
  claim(ms: number): void {
    const { run } = this;
    const before = this.isUnsteady;
    if (run && Math.abs(ms - run.ms) < SAME_MS) run.answers += 1;
    else {
      const jumped = run && Math.abs(ms - run.ms) > CLOCK_OFF_MS;
      this.run = { ms, answers: 1 };
      if (jumped) this.breaks = Math.min(this.breaks + 1, STEADY);
    }
    this.adopt(ms);
    if (this.isUnsteady !== before) this.revision.contentChanged();
  }

  /** One list of one kind. */
  list(): ListWitness {
    let settled: number | undefined;
    let last: number | undefined;
    return {
      seen: object => this.seen(object, settled),
      heard: at => {
        if (last !== undefined && at - last >= SETTLED_AFTER_MS) settled = last;
        // In a stream that never rests, marks are set by the minute.
        if (last === undefined || at - last >= SETTLED_AFTER_MS) last = at;
      },
    };
  }

  get clock(): ClusterClock {
    const claim = { ms: this.claimedMs, unsteady: this.isUnsteady };
    return clusterClock(claim, this.witness);
  }

  private get isUnsteady(): boolean {
    return this.breaks >= STEADY;
  }

  private adopt(ms: number): void {
    const { claimedMs: known, run } = this;
    // Who claims our own time needs no patience.
    const plain = known === undefined && Math.abs(ms) <= CLOCK_OFF_MS;
    if (!plain && (run?.answers ?? 0) < STEADY) return;
    this.breaks = 0;
    if (known !== undefined && Math.abs(ms - known) < SAME_MS) return;
    if (known === undefined && Math.abs(ms) < NEWS_MS) {
      this.claimedMs = 0;
      return;
    }
    // What was written by the clock as it was before says nothing of it.
    if (known !== undefined) this.witness = undefined;
    this.claimedMs = Math.round(ms);
    this.revision.contentChanged();
  }

  private seen(object: Dated, notBefore: number | undefined): void {
    const seenAt = this.now();
    // The server dates what it creates. All else counts as far as a clock says that it is not to come.
    const ahead = Math.max(0, this.run?.ms ?? 0, this.claimedMs ?? 0);
    const until = seenAt + ahead + CLOCK_OFF_MS;
    const told = [
      object.refreshAt,
      object.agentHeartbeatAt,
      object.ready?.lastTransitionAt,
    ].filter(at => at !== undefined && at <= until);
    const times = [object.meta.createdAt, ...told].filter(
      at => at !== undefined,
    );
    const writtenAt = Math.max(...times);
    if (writtenAt <= (this.witness?.writtenAt ?? -Infinity)) return;
    this.witness = { writtenAt, seenAt, notBefore };
  }
}
