import { OverlaidMap, type Changes } from './overlaidMap';

/** A map of this size is copied in no time. */
const SMALL = 256;

/** So many changes are kept beside a large map before they go into a copy of it. */
const MAX_CHANGES = 1_024;

const sizeOf = ({ added, changed, removed }: Changes<unknown>) =>
  added.size + changed.size + removed.size;

const copyOf = <V>({ added, changed, removed }: Changes<V>): Changes<V> => ({
  added: new Map(added),
  changed: new Map(changed),
  removed: new Set(removed),
});

/** The same as a map of its own. */
function merged<V>(
  map: ReadonlyMap<string, V>,
  { added, changed, removed }: Changes<V>,
): Map<string, V> {
  const all = new Map(map);
  for (const key of removed) all.delete(key);
  for (const [key, value] of changed) all.set(key, value);
  for (const [key, value] of added) all.set(key, value);
  return all;
}

/**
 * A map that can be handed out as it is now. A small one is copied before the
 * first change after that. Beside a large one the changes are kept, and copied
 * in its place: else each change would cost the more the more there is.
 */
export class SharedMap<V> {
  private map = new Map<string, V>();
  private isMapOut = false;
  /** To a map that is out. */
  private changes: Changes<V> | undefined;
  /** Both as one, since they were handed out and as long as nothing changes. */
  private out: OverlaidMap<V> | undefined;

  get size(): number {
    const { changes, map } = this;
    return changes
      ? map.size - changes.removed.size + changes.added.size
      : map.size;
  }

  get(key: string): V | undefined {
    const { changes, map } = this;
    if (!changes) return map.get(key);
    const { added, changed, removed } = changes;
    const news = changed.get(key) ?? added.get(key);
    return news ?? (removed.has(key) ? undefined : map.get(key));
  }

  keys(): IterableIterator<string> {
    const { changes, map } = this;
    return changes ? new OverlaidMap(map, changes).keys() : map.keys();
  }

  set(key: string, value: V): void {
    const changes = this.own();
    if (!changes) this.map.set(key, value);
    else if (this.map.has(key) && !changes.removed.has(key)) {
      changes.changed.set(key, value);
    } else changes.added.set(key, value);
  }

  delete(key: string): boolean {
    if (this.get(key) === undefined) return false;
    const changes = this.own();
    if (!changes) return this.map.delete(key);
    changes.changed.delete(key);
    changes.added.delete(key);
    if (this.map.has(key)) changes.removed.add(key);
    return true;
  }

  replace(map: Map<string, V>): void {
    this.map = map;
    this.isMapOut = false;
    this.changes = undefined;
    this.out = undefined;
  }

  /** The content at this moment; it never changes afterwards. */
  frozen(): ReadonlyMap<string, V> {
    this.isMapOut = true;
    if (this.changes) this.out ??= new OverlaidMap(this.map, this.changes);
    return this.out ?? this.map;
  }

  /** What may be changed now: the changes, or the map itself where there are none. */
  private own(): Changes<V> | undefined {
    const { changes, map } = this;
    if (!this.isMapOut) return undefined;
    if (map.size < SMALL)
      this.replace(changes ? merged(map, changes) : new Map(map));
    else if (!changes) {
      this.changes = {
        added: new Map(),
        changed: new Map(),
        removed: new Set(),
      };
    } else if (sizeOf(changes) >= MAX_CHANGES) {
      this.replace(merged(map, changes));
    } else if (this.out) {
      this.changes = copyOf(changes);
      this.out = undefined;
    }
    return this.changes;
  }
}
