/** A map that can be handed out as it is now: it is copied before the first change after that. */
export class SharedMap<V> {
  private map = new Map<string, V>();
  private handedOut = false;

  get size(): number {
    return this.map.size;
  }

  get(key: string): V | undefined {
    return this.map.get(key);
  }

  keys(): IterableIterator<string> {
    return this.map.keys();
  }

  set(key: string, value: V): void {
    this.own().set(key, value);
  }

  delete(key: string): boolean {
    return this.map.has(key) && this.own().delete(key);
  }

  replace(map: Map<string, V>): void {
    this.map = map;
    this.handedOut = false;
  }

  /** The content at this moment; it never changes afterwards. */
  frozen(): ReadonlyMap<string, V> {
    this.handedOut = true;
    return this.map;
  }

  private own(): Map<string, V> {
    if (this.handedOut) {
      this.map = new Map(this.map);
      this.handedOut = false;
    }
    return this.map;
  }
}
