import { hashOfText } from '../observed/textHash';

/**
 * Who has read what, by hashes of keys: the keys themselves would take more
 * room than all else that is noted. Whoever has read one of two that fall
 * together is judged anew with either: that costs, and is never wrong.
 */
export class Readers<U extends object> {
  private readonly byKey = new Map<number, U | Set<U>>();

  add(key: string, unit: U): void {
    const hash = hashOfText(key);
    const known = this.byKey.get(hash);
    if (known === undefined) this.byKey.set(hash, unit);
    else if (known instanceof Set) known.add(unit);
    else if (known !== unit) this.byKey.set(hash, new Set([known, unit]));
  }

  /** Those that have read it. They are forgotten: whoever reads it again says so again. */
  take(key: string): Iterable<U> {
    const hash = hashOfText(key);
    const known = this.byKey.get(hash);
    if (known === undefined) return [];
    this.byKey.delete(hash);
    return known instanceof Set ? known : [known];
  }
}
