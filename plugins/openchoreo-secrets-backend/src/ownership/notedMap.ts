import type { Snapshot } from '../observed/snapshot';
import { GroupedObjects, keysInGroup, type Grouping } from './grouped';

/** Where something stands in any snapshot, if it is there. */
export type WayTo<V> = (snapshot: Snapshot) => V | undefined;

/** Whether two values say the same, as of now. */
export type Equal<V> = (
  then: V | undefined,
  next: V | undefined,
  now: number,
) => boolean;

type Keys = readonly string[];

const NONE: readonly never[] = [];

const sameKeys = (a: Keys, b: Keys) =>
  a.length === b.length && a.every((key, index) => key === b[index]);

/** What was read of one map: some entries, the keys of some groups, or all. */
export class MapReads<V> {
  private entries: Map<string, V | undefined> | undefined;
  private groups: Map<Grouping<V>, Map<string, Keys>> | undefined;
  private isWhole = false;
  /** The map in which all of it was as it was read: weakly, for old ones are large. */
  private same: WeakRef<ReadonlyMap<string, V>>;

  constructor(
    map: ReadonlyMap<string, V>,
    private readonly way: WayTo<ReadonlyMap<string, V>>,
    /** By identity, where it is not said. */
    private readonly equal?: Equal<V>,
  ) {
    this.same = new WeakRef(map);
  }

  entry(key: string, value: V | undefined): void {
    this.entries ??= new Map();
    this.entries.set(key, value);
  }

  group(grouping: Grouping<V>, group: string, keys: Keys): void {
    this.groups ??= new Map();
    const known = this.groups.get(grouping);
    if (known) known.set(group, keys);
    else this.groups.set(grouping, new Map([[group, keys]]));
  }

  all(): void {
    this.isWhole = true;
  }

  /** Whether all of it says the same in another snapshot. */
  hold(snapshot: Snapshot, now: number): boolean {
    const map = this.way(snapshot);
    if (!map) return false;
    const isSame = map === this.same.deref();
    // What is equal by more than identity may be so for a time only.
    if (isSame && !this.equal) return true;
    if (this.isWhole && !isSame) return false;
    const equal: Equal<V> = this.equal ?? Object.is;
    for (const [key, value] of this.entries ?? NONE) {
      if (!equal(value, map.get(key), now)) return false;
    }
    if (!this.groupsHold(map)) return false;
    this.same = new WeakRef(map);
    return true;
  }

  private groupsHold(map: ReadonlyMap<string, V>): boolean {
    for (const [grouping, groups] of this.groups ?? NONE) {
      for (const [group, keys] of groups) {
        if (!sameKeys(keysInGroup(map, grouping, group), keys)) return false;
      }
    }
    return true;
  }
}

/** A map that notes what is read of it. */
export class NotedMap<V> extends GroupedObjects<V> {
  constructor(
    private readonly map: ReadonlyMap<string, V>,
    private readonly reads: () => MapReads<V>,
  ) {
    super();
  }

  /** The map itself: all of it is read. */
  get whole(): ReadonlyMap<string, V> {
    return this.all();
  }

  /** For whoever answers himself for what he makes of all entries. */
  get unnoted(): ReadonlyMap<string, V> {
    return this.map;
  }

  get size(): number {
    return this.all().size;
  }

  get(key: string): V | undefined {
    const value = this.map.get(key);
    this.reads().entry(key, value);
    return value;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  keysIn(grouping: Grouping<V>, group: string): Keys {
    const keys = keysInGroup(this.map, grouping, group);
    this.reads().group(grouping, group, keys);
    return keys;
  }

  keys() {
    return this.all().keys();
  }

  values() {
    return this.all().values();
  }

  entries() {
    return this.all().entries();
  }

  private all(): ReadonlyMap<string, V> {
    this.reads().all();
    return this.map;
  }
}

/** The map itself, for whoever answers himself for what he makes of all of it. */
export function unnoted<V>(
  map: ReadonlyMap<string, V>,
): ReadonlyMap<string, V> {
  return map instanceof NotedMap ? map.unnoted : map;
}

/** The map itself, all of which is read: what is made of it can be remembered by it. */
export function wholeOf<V>(
  map: ReadonlyMap<string, V>,
): ReadonlyMap<string, V> {
  return map instanceof NotedMap ? map.whole : map;
}
