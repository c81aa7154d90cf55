import { memoised } from '../../ownership/memo';
import { leavesOf, type Leaf, type Rows } from './rowLeaves';

/** Of so many leaves something is made before others have their turn. */
const SLICE = 8;

/**
 * What is made of all rows out of what is made of each leaf. That is kept for
 * as long as the leaf stands: when something changes, only what it lies in is
 * gone through again.
 */
export class RowFold<T extends object, R extends object> {
  private readonly parts = new WeakMap<Leaf, T>();
  private readonly joinedOf: (rows: Rows) => R;

  constructor(
    private readonly ofLeaf: (leaf: Leaf) => T,
    join: (parts: readonly T[], rows: Rows) => R,
  ) {
    this.joinedOf = memoised((rows: Rows) =>
      join(
        leavesOf(rows).map(leaf => this.part(leaf)),
        rows,
      ),
    );
  }

  of(rows: Rows): R {
    return this.joinedOf(rows);
  }

  /** The same, in steps between which others may have their turn. */
  *steps(rows: Rows): Generator<void, R> {
    let made = 0;
    for (const leaf of leavesOf(rows)) {
      if (this.parts.has(leaf)) continue;
      this.part(leaf);
      made += 1;
      if (made % SLICE === 0) yield;
    }
    yield;
    return this.of(rows);
  }

  private part(leaf: Leaf): T {
    const part = this.parts.get(leaf) ?? this.ofLeaf(leaf);
    this.parts.set(leaf, part);
    return part;
  }
}
