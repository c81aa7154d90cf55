import { changedKeys } from '../observed/changedKeys';
import { GroupedObjects, groupKeys, type Grouping } from '../ownership/grouped';
import type { Readers } from './readers';
import type { Tracker } from './tracker';

type Objects<T> = ReadonlyMap<string, T>;

/** Stands for all of them. */
const ALL = '*';

/** The groups of objects by one grouping, kept as they change. */
class Index<T> {
  private readonly groups: Map<string, string[]>;

  constructor(
    objects: Objects<T>,
    private readonly grouping: Grouping<T>,
    readonly name: string,
  ) {
    this.groups = groupKeys(objects, grouping);
  }

  keysIn(group: string): readonly string[] {
    return this.groups.get(group) ?? [];
  }

  /** @returns the groups that are not as they were. */
  replace(
    key: string,
    before: T | undefined,
    after: T | undefined,
  ): readonly string[] {
    const left = this.groupOf(before);
    const entered = this.groupOf(after);
    if (left === entered) return entered === undefined ? [] : [entered];
    if (left !== undefined) this.take(left, key);
    if (entered !== undefined) this.put(entered, key);
    return [left, entered].filter(group => group !== undefined);
  }

  private groupOf(object: T | undefined): string | undefined {
    return object === undefined ? undefined : this.grouping.groupOf(object);
  }

  private take(group: string, key: string): void {
    const rest = this.keysIn(group).filter(each => each !== key);
    if (rest.length > 0) this.groups.set(group, rest);
    else this.groups.delete(group);
  }

  private put(group: string, key: string): void {
    this.groups.set(group, [...this.keysIn(group), key].sort());
  }
}

/** Where it is noted who reads: several tables can share a place. */
interface ReadPlace<U extends object> {
  readonly tracker: Tracker<U>;
  readonly readersOf: (key: string) => Readers<U>;
  /** What a key is noted by; itself unless it is said. */
  readonly nameOf?: (key: string) => string;
}

/** Objects of which it is noted who reads them, and which become others in time. */
export class TrackedObjects<T, U extends object> extends GroupedObjects<T> {
  private readonly indexes = new Map<Grouping<T>, Index<T>>();

  constructor(
    private raw: Objects<T>,
    private readonly place: ReadPlace<U>,
    private readonly own: Readers<U>,
  ) {
    super();
  }

  get size(): number {
    this.readAll();
    return this.raw.size;
  }

  get(key: string): T | undefined {
    this.read(key);
    return this.raw.get(key);
  }

  has(key: string): boolean {
    this.read(key);
    return this.raw.has(key);
  }

  keys(): MapIterator<string> {
    this.readAll();
    return this.raw.keys();
  }

  values(): MapIterator<T> {
    this.readAll();
    return this.raw.values();
  }

  entries(): MapIterator<[string, T]> {
    this.readAll();
    return this.raw.entries();
  }

  keysIn(grouping: Grouping<T>, group: string): readonly string[] {
    const index = this.indexBy(grouping);
    this.place.tracker.read(this.own, `${index.name}${group}`);
    return index.keysIn(group);
  }

  /** @returns the keys of what is not as it was. */
  become(next: Objects<T>): readonly string[] {
    const before = this.raw;
    if (before === next) return [];
    const keys = changedKeys(before, next);
    this.raw = next;
    for (const key of keys) this.changed(key, before.get(key), next.get(key));
    if (keys.length > 0) this.place.tracker.changed(this.own, ALL);
    return keys;
  }

  /** The same, in other values: whoever read one has noted what was read in it. */
  exchange(same: Objects<T>): void {
    this.raw = same;
  }

  /** An object is not as it was. */
  touch(key: string): void {
    const { tracker, readersOf, nameOf } = this.place;
    tracker.changed(readersOf(key), nameOf ? nameOf(key) : key);
  }

  private changed(key: string, before: T | undefined, after: T | undefined) {
    this.touch(key);
    for (const index of this.indexes.values()) {
      for (const group of index.replace(key, before, after)) {
        this.place.tracker.changed(this.own, `${index.name}${group}`);
      }
    }
  }

  private read(key: string): void {
    const { tracker, readersOf, nameOf } = this.place;
    tracker.read(readersOf(key), nameOf ? nameOf(key) : key);
  }

  private readAll(): void {
    this.place.tracker.read(this.own, ALL);
  }

  private indexBy(grouping: Grouping<T>): Index<T> {
    const known = this.indexes.get(grouping);
    if (known) return known;
    const name = `#${this.indexes.size} `;
    const index = new Index(this.raw, grouping, name);
    this.indexes.set(grouping, index);
    return index;
  }
}
