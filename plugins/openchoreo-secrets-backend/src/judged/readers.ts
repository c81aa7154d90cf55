import { hashOfText } from '../observed/textHash';

/**
 * Those that have read one thing. A list takes a quarter of a set: whoever
 * reads the same again meanwhile stands there once, and whoever does so later
 * is left out again before the list doubles.
 */
class Reading<U extends object> {
  private units: U[];
  private checkedAt = 2;

  constructor(first: U, second: U) {
    this.units = [first, second];
  }

  add(unit: U): void {
    if (this.units.at(-1) === unit) return;
    this.units.push(unit);
    if (this.units.length < 2 * this.checkedAt) return;
    this.units = [...new Set(this.units)];
    this.checkedAt = this.units.length;
  }

  each(): Iterable<U> {
    return new Set(this.units);
  }
}

/**
 * Who has read what, by hashes of keys: the keys themselves would take more
 * room than all else that is noted. Whoever has read one of two that fall
 * together is judged anew with either: that costs, and is never wrong.
 */
export class Readers<U extends object> {
  private readonly byKey = new Map<number, U | Reading<U>>();

  add(key: string, unit: U): void {
    const hash = hashOfText(key);
    const known = this.byKey.get(hash);
    if (known === undefined) this.byKey.set(hash, unit);
    else if (known instanceof Reading) known.add(unit);
    else if (known !== unit) this.byKey.set(hash, new Reading(known, unit));
  }

  /** Those that have read it. They are forgotten: whoever reads it again says so again. */
  take(key: string): Iterable<U> {
    const hash = hashOfText(key);
    const known = this.byKey.get(hash);
    if (known === undefined) return [];
    this.byKey.delete(hash);
    return known instanceof Reading ? known.each() : [known];
  }
}
