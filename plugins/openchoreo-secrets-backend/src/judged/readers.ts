/** Who has read what, by keys. */
export class Readers<U extends object> {
  private readonly byKey = new Map<string, U | Set<U>>();

  add(key: string, unit: U): void {
    const known = this.byKey.get(key);
    if (known === undefined) this.byKey.set(key, unit);
    else if (known instanceof Set) known.add(unit);
    else if (known !== unit) this.byKey.set(key, new Set([known, unit]));
  }

  /** Those that have read it. They are forgotten: whoever reads it again says so again. */
  take(key: string): Iterable<U> {
    const known = this.byKey.get(key);
    if (known === undefined) return [];
    this.byKey.delete(key);
    return known instanceof Set ? known : [known];
  }
}
