import type { ExternalSecretObject } from '../model/objects';
import {
  addTelling,
  hasWindows,
  rulesOf,
  sampleOf,
  Telling,
  type RefreshRules,
  type Sample,
} from './controllerEvidence';
import { holdsUntil, isPast, isReached, type Timed } from './horizon';
import type {
  ControllerBook,
  ControllerInput,
  RefreshEvidence,
} from './inputs';
import { isStopping } from './stoppingInterval';

/** How many were overdue at a moment. */
interface Counted {
  readonly at: number;
  readonly doubt: Timed['doubt'];
  readonly shiftMs: number;
  overdue: number;
  /** No other one is overdue before this; it may be later. */
  next: number;
}

/** Where a clock is in doubt, what is overdue by its earlier end alone is not known to be. */
const shiftOf = ({ doubt }: Timed) => Math.max(0, -(doubt?.earlierMs ?? 0));

/**
 * What the ExternalSecrets of a cluster tell of its controller, kept as they
 * change: all of them are gone through again only when one of them becomes
 * overdue, or the newest of them is gone.
 * @alpha
 */
export class RefreshBook implements ControllerBook {
  private readonly rules: RefreshRules;
  private readonly windowed = new Set<ExternalSecretObject>();
  private readonly stopping = new Set<ExternalSecretObject>();
  /** How many have each interval: there are few. */
  private readonly intervals = new Map<number, number>();
  private telling = 0;
  /** Undefined while it is not known. */
  private newest: number | undefined = -Infinity;
  private counted: Counted | undefined;

  constructor(
    beside: Pick<ControllerInput, 'deployment' | 'thresholds'>,
    objects: Iterable<ExternalSecretObject>,
  ) {
    this.rules = rulesOf(beside);
    for (const object of objects) this.replace(undefined, object);
  }

  get unreadable(): Iterable<ExternalSecretObject> {
    return this.stopping;
  }

  /** Whether they would tell the same beside that. */
  fits(beside: Pick<ControllerInput, 'deployment' | 'thresholds'>): boolean {
    const { thresholds, version } = rulesOf(beside);
    return (
      thresholds === this.rules.thresholds && version === this.rules.version
    );
  }

  /** One stands in the place of another. */
  replace(
    before: ExternalSecretObject | undefined,
    after: ExternalSecretObject | undefined,
  ): void {
    if (before) this.take(before);
    if (after) this.put(after);
  }

  evidence(
    timed: Timed,
    externalSecrets: Iterable<ExternalSecretObject>,
  ): RefreshEvidence {
    const { overdue, next } = this.countedAt(timed, externalSecrets);
    if (Number.isFinite(next)) holdsUntil(timed, Math.floor(next) + 1);
    const told = new Telling();
    told.telling = this.telling;
    told.overdue = overdue;
    told.newest = this.newest ?? -Infinity;
    told.shortest = Math.min(...this.intervals.keys());
    return addTelling(told, this.windowed, this.rules, timed).told();
  }

  private put(object: ExternalSecretObject): void {
    if (isStopping(object)) this.stopping.add(object);
    if (hasWindows(object)) this.windowed.add(object);
    const sample = this.steadySample(object);
    if (!sample) return;
    const { refreshAt, intervalMs } = sample;
    this.telling += 1;
    this.intervals.set(intervalMs, (this.intervals.get(intervalMs) ?? 0) + 1);
    if (this.newest !== undefined) {
      this.newest = Math.max(this.newest, refreshAt);
    }
    if (this.counted) count(this.counted, sample, 1);
  }

  private take(object: ExternalSecretObject): void {
    this.stopping.delete(object);
    this.windowed.delete(object);
    const sample = this.steadySample(object);
    if (!sample) return;
    const { refreshAt, intervalMs } = sample;
    this.telling -= 1;
    const left = (this.intervals.get(intervalMs) ?? 0) - 1;
    if (left > 0) this.intervals.set(intervalMs, left);
    else this.intervals.delete(intervalMs);
    if (refreshAt === this.newest) this.newest = undefined;
    if (this.counted) count(this.counted, sample, -1);
  }

  private steadySample(object: ExternalSecretObject): Sample | undefined {
    return hasWindows(object) ? undefined : sampleOf(object, this.rules);
  }

  private countedAt(
    timed: Timed,
    objects: Iterable<ExternalSecretObject>,
  ): Counted {
    const { counted } = this;
    // Until when it holds is noted by whoever uses it.
    const { now, doubt } = timed;
    const stands =
      counted &&
      this.newest !== undefined &&
      doubt === counted.doubt &&
      isReached({ now }, counted.at) &&
      !isPast({ now }, counted.next);
    return stands ? counted : this.recount(timed, objects);
  }

  private recount(
    timed: Timed,
    objects: Iterable<ExternalSecretObject>,
  ): Counted {
    const counted: Counted = {
      at: timed.now,
      doubt: timed.doubt,
      shiftMs: shiftOf(timed),
      overdue: 0,
      next: Infinity,
    };
    let newest = -Infinity;
    for (const object of objects) {
      const sample = this.steadySample(object);
      if (!sample) continue;
      newest = Math.max(newest, sample.refreshAt);
      count(counted, sample, 1);
    }
    this.newest = newest;
    this.counted = counted;
    return counted;
  }
}

function count(counted: Counted, { overdueAt }: Sample, by: 1 | -1): void {
  const at = overdueAt + counted.shiftMs;
  if (counted.at > at) counted.overdue += by;
  else if (by > 0) counted.next = Math.min(counted.next, at);
}
