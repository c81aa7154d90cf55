import { isDeepStrictEqual } from 'node:util';
import {
  DEFAULT_FRESH_FOR_MS,
  freshnessOf,
  type KindObservation,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Snapshot } from '../observed/snapshot';
import { MapReads, NotedMap, type Equal, type WayTo } from './notedMap';

/** When something is read, and how old an observation may be then. */
interface ReadAt {
  readonly now: number;
  readonly freshForMs?: number;
}

type Holds = (snapshot: Snapshot, now: number) => boolean;

/**
 * What was read of a snapshot. Whatever is made of it alone is the same for as
 * long as all of it holds; but for the times at which planes that are followed
 * were heard from, and for what time does to verdicts.
 */
export class Reads {
  private readonly checks: Holds[] = [];
  private readonly named = new Set<string>();
  /** Between these times nothing of what held last is otherwise by time alone. */
  private held = { from: Infinity, until: -Infinity };

  constructor(readonly at: ReadAt) {}

  /** Whether all that was read says the same in another snapshot. */
  hold(snapshot: Snapshot, now: number): boolean {
    this.held = { from: now, until: Infinity };
    return this.checks.every(holds => holds(snapshot, now));
  }

  note(holds: Holds): void {
    this.checks.push(holds);
  }

  /** What is read of a part of a snapshot: it is not gone through again for as long as that is the very same, and no observation of it grows silent. */
  within<T extends object>(way: WayTo<T>): Reads {
    const own = new Reads(this.at);
    let same: WeakRef<T> | undefined;
    this.note((snapshot, now) => {
      const next = way(snapshot);
      if (!next) return false;
      const isSame = next === same?.deref() && own.holdsStill(now);
      if (!isSame) {
        same = undefined;
        if (!own.hold(snapshot, now)) return false;
        same = new WeakRef(next);
      }
      this.narrow(own.held.until);
      return true;
    });
    return own;
  }

  private holdsStill(now: number): boolean {
    return now >= this.held.from && now <= this.held.until;
  }

  /** Until when nothing of what held last is otherwise by time alone. */
  get heldUntil(): number {
    return this.held.until;
  }

  private narrow(until: number): void {
    if (until < this.held.until) this.held = { ...this.held, until };
  }

  /** An observation that is not silent grows so by time alone. */
  private noteSilence(observation: KindObservation, now: number): void {
    if (!('asOf' in observation) || observation.asOf === undefined) return;
    const { freshForMs = DEFAULT_FRESH_FOR_MS } = this.at;
    const { asOf } = observation;
    const heardAt =
      observation.state === 'observed' ? (observation.heardAt ?? asOf) : asOf;
    const until = Math.max(asOf, heardAt) + freshForMs;
    if (now <= until) this.narrow(until);
  }

  /** Notes what has a name once. */
  noteOnce(name: string, holds: Holds): void {
    if (this.named.has(name)) return;
    this.named.add(name);
    this.note(holds);
  }

  /** A map of which it is noted what is read. */
  mapOf<V>(
    map: ReadonlyMap<string, V>,
    way: WayTo<ReadonlyMap<string, V>>,
    equal?: Equal<V>,
  ): NotedMap<V> {
    return new NotedMap(map, this.readsOf(map, way, equal));
  }

  /** What is read of a map, once something is. */
  readsOf<V>(
    map: ReadonlyMap<string, V>,
    way: WayTo<ReadonlyMap<string, V>>,
    equal?: Equal<V>,
  ): () => MapReads<V> {
    let reads: MapReads<V> | undefined;
    return () => {
      if (reads) return reads;
      const made = new MapReads(map, way, equal);
      this.note((snapshot, now) => made.hold(snapshot, now));
      reads = made;
      return made;
    };
  }

  /** Whether an observation that was read allows the same conclusions as another now. */
  sameNews(then: KindObservation, next: KindObservation, now: number): boolean {
    const { freshForMs } = this.at;
    const before = freshnessOf(then, this.at.now, freshForMs);
    const after = freshnessOf(next, now, freshForMs);
    this.noteSilence(next, now);
    if (before.state !== after.state || then.state !== next.state) return false;
    switch (before.state) {
      case 'fresh':
        return modeOf(then) === modeOf(next);
      case 'notServed':
        return true;
      default:
        return isDeepStrictEqual(before, after);
    }
  }
}

function modeOf(observation: KindObservation) {
  return observation.state === 'observed' ? observation.mode : undefined;
}
