import { atOnce } from './atOnce';

/** What is made of an immutable value in steps, once for as long as somebody keeps that value: at once, or in turns with others. */
export class Stepped<K extends object, V extends object> {
  private readonly made = new WeakMap<K, V>();

  constructor(private readonly make: (of: K) => Generator<void, V>) {}

  of(key: K): V {
    return this.made.get(key) ?? atOnce(this.steps(key));
  }

  /** The same, in steps between which others may have their turn. */
  *steps(key: K): Generator<void, V> {
    const known = this.made.get(key);
    if (known) return known;
    const value = yield* this.make(key);
    // Who asked at once meanwhile has been told of another that says the same.
    const first = this.made.get(key) ?? value;
    this.made.set(key, first);
    return first;
  }
}
