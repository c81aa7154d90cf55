import { memoised } from '../../ownership/memo';
import type { PlatformRow } from './platformRow';

/** Rows in the order of their ids. */
export type Rows = readonly PlatformRow[];

/** Neighbours among them: the same value for as long as none of them is another. */
export type Leaf = Rows;

/** So few that one that changed makes little work for others, and so many that what is made of each is little beside them. */
const LEAF = 64;

const known = new WeakMap<Rows, readonly Leaf[]>();

/** Cuts rows into leaves; those with one id stay together. */
export function cut(rows: Rows): readonly Leaf[] {
  const leaves: Leaf[] = [];
  for (let start = 0; start < rows.length;) {
    let end = Math.min(start + LEAF, rows.length);
    while (end < rows.length && rows[end].id === rows[end - 1].id) end += 1;
    leaves.push(rows.slice(start, end));
    start = end;
  }
  return leaves;
}

/** The leaves of rows, of which most are those of the rows before. */
export function leavesOf(rows: Rows): readonly Leaf[] {
  const leaves = known.get(rows) ?? cut(rows);
  known.set(rows, leaves);
  return leaves;
}

/** All rows of some leaves. */
export function rowsIn(leaves: readonly Leaf[]): Rows {
  const rows: PlatformRow[] = [];
  for (const leaf of leaves) for (const row of leaf) rows.push(row);
  known.set(rows, leaves);
  return rows;
}

/** The id with which a leaf begins: rows make theirs anew whenever they are asked. */
const firstOf = memoised((leaf: Leaf) => leaf[0].id);

/** The leaf in which a row with an id stands, or would. */
export function leafAt(leaves: readonly Leaf[], id: string): number {
  let low = 0;
  let high = leaves.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (firstOf(leaves[middle]) <= id) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Leaves that are neither too large nor, on the whole, too small. */
export function evened(leaves: readonly Leaf[]): readonly Leaf[] {
  const even = leaves.flatMap(leaf =>
    leaf.length > 2 * LEAF ? cut(leaf) : [leaf],
  );
  const size = even.reduce((sum, { length }) => sum + length, 0);
  return even.length > 4 + (4 * size) / LEAF ? cut(even.flat()) : even;
}
