/** Changes to a map that itself stays as it is. */
export interface Changes<V> {
  /** Of keys that it has: their places stay theirs. */
  readonly changed: Map<string, V>;
  readonly removed: Set<string>;
  /** In their order, after all others. */
  readonly added: Map<string, V>;
}

/** A map with changes to it, as one. None of them may change any more. */
export class OverlaidMap<V> implements ReadonlyMap<string, V> {
  constructor(
    readonly base: ReadonlyMap<string, V>,
    readonly changes: Changes<V>,
  ) {}

  get size(): number {
    const { added, removed } = this.changes;
    return this.base.size - removed.size + added.size;
  }

  get(key: string): V | undefined {
    const { added, changed, removed } = this.changes;
    const news = changed.get(key) ?? added.get(key);
    if (news !== undefined) return news;
    return removed.has(key) ? undefined : this.base.get(key);
  }

  has(key: string): boolean {
    const { added, removed } = this.changes;
    return added.has(key) || (this.base.has(key) && !removed.has(key));
  }

  *entries(): MapIterator<[string, V]> {
    const { added, changed, removed } = this.changes;
    for (const [key, value] of this.base) {
      if (!removed.has(key)) yield [key, changed.get(key) ?? value];
    }
    yield* added;
  }

  *keys(): MapIterator<string> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  forEach(
    tell: (value: V, key: string, map: ReadonlyMap<string, V>) => void,
  ): void {
    for (const [key, value] of this) tell(value, key, this);
  }
}
