import { leavesOf, type Leaf, type Rows } from './rowLeaves';
import { Stepped } from './stepped';

/** Of so many leaves something is made before others have their turn. */
const SLICE = 8;

/** What is made of so many is joined before others have theirs. */
const BLOCK = 64;

/**
 * What is made of all rows out of what is made of each leaf. That is kept for
 * as long as the leaf stands: when something changes, only what it lies in is
 * gone through again. What is joined can be joined with more, in the same way.
 */
export class RowFold<T extends object> {
  private readonly parts = new WeakMap<Leaf, T>();
  private readonly joined = new Stepped((rows: Rows) => this.joinedOf(rows));

  constructor(
    private readonly ofLeaf: (leaf: Leaf) => T,
    private readonly join: (parts: readonly T[]) => T,
  ) {}

  of(rows: Rows): T {
    return this.joined.of(rows);
  }

  /** The same, in steps between which others may have their turn. */
  steps(rows: Rows): Generator<void, T> {
    return this.joined.steps(rows);
  }

  private *joinedOf(rows: Rows): Generator<void, T> {
    const parts = yield* this.partsOf(leavesOf(rows));
    const blocks: T[] = [];
    for (let from = 0; from < parts.length; from += BLOCK) {
      blocks.push(this.join(parts.slice(from, from + BLOCK)));
      yield;
    }
    return blocks.length === 1 ? blocks[0] : this.join(blocks);
  }

  private *partsOf(leaves: readonly Leaf[]): Generator<void, readonly T[]> {
    const parts: T[] = [];
    let made = 0;
    for (const leaf of leaves) {
      const known = this.parts.get(leaf);
      const part = known ?? this.ofLeaf(leaf);
      parts.push(part);
      if (known) continue;
      this.parts.set(leaf, part);
      made += 1;
      if (made % SLICE === 0) yield;
    }
    return parts;
  }
}
