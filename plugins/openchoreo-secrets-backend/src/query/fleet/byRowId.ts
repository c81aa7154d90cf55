import type { PlatformRow } from './platformRow';
import {
  cut,
  evened,
  leafAt,
  leavesOf,
  rowsIn,
  type Leaf,
  type Rows,
} from './rowLeaves';

/** So many are put in order before others have their turn. */
const SLICE = 2_000;

/** A row with its id: rows make theirs anew whenever they are asked. */
interface Named {
  readonly id: string;
  readonly row: PlatformRow;
}

const byId = (a: Named, b: Named) => (a.id < b.id ? -1 : 1);

/** Two that are in order, as one. */
function* zipped(
  a: readonly Named[],
  b: readonly Named[],
): Generator<void, readonly Named[]> {
  const all: Named[] = [];
  let ofB = 0;
  for (const each of a) {
    while (ofB < b.length && byId(b[ofB], each) < 0) {
      all.push(b[ofB]);
      ofB += 1;
    }
    all.push(each);
    if (all.length % SLICE === 0) yield;
  }
  for (; ofB < b.length; ofB += 1) all.push(b[ofB]);
  return all;
}

/** Puts rows in the order of their ids, in steps. */
export function* inOrder(rows: Rows): Generator<void, Rows> {
  let parts: (readonly Named[])[] = [];
  for (let start = 0; start < rows.length; start += SLICE) {
    const part = rows.slice(start, start + SLICE);
    parts.push(part.map(row => ({ id: row.id, row })).sort(byId));
    yield;
  }
  while (parts.length > 1) {
    const fewer: (readonly Named[])[] = [];
    for (let index = 0; index < parts.length; index += 2) {
      const second = parts.at(index + 1) ?? [];
      fewer.push(yield* zipped(parts[index], second));
    }
    parts = fewer;
  }
  return (parts.at(0) ?? []).map(({ row }) => row);
}

/** Where the first stands, from a place on, whose id is not before the given one. It is near mostly. */
function placeOf(rows: Rows, id: string, from: number): number {
  let low = from;
  let high = from;
  for (let step = 1; high < rows.length && rows[high].id < id; step *= 2) {
    low = high + 1;
    high += step;
  }
  high = Math.min(high, rows.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rows[middle].id < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts rows in the place of those with their ids; undefined where that is not all that changed. */
function exchanged(rows: Rows, gone: Rows, came: Rows): Rows | undefined {
  if (gone.length !== came.length) return undefined;
  const all = rows.slice();
  const leaving = new Set(gone);
  let place = 0;
  for (const row of came) {
    const { id } = row;
    place = placeOf(rows, id, place);
    if (!leaving.delete(rows[place]) || rows[place].id !== id) return undefined;
    all[place] = row;
  }
  return all;
}

/** A leaf without those that are gone and with those that came, all in order. */
function changedLeaf(leaf: Leaf, gone: Rows, came: Rows): Leaf {
  const all = exchanged(leaf, gone, came);
  if (all) return all;
  const leaving = new Set(gone);
  const parts: Rows[] = [];
  let next = 0;
  let entering = 0;
  for (const id of new Set([...gone, ...came].map(row => row.id).sort())) {
    const place = placeOf(leaf, id, next);
    parts.push(leaf.slice(next, place));
    for (next = place; leaf.at(next)?.id === id; next += 1) {
      if (!leaving.has(leaf[next])) parts.push([leaf[next]]);
    }
    const first = entering;
    while (came.at(entering)?.id === id) entering += 1;
    parts.push(came.slice(first, entering));
  }
  parts.push(leaf.slice(next));
  return parts.flat();
}

interface LeafChange {
  readonly gone: PlatformRow[];
  readonly came: PlatformRow[];
}

/**
 * Some rows without those that are gone and with those that came, all in
 * order. Only leaves in which something changed become others: going through
 * all rows would cost more than all else.
 */
export function changedRows(rows: Rows, gone: Rows, came: Rows): Rows {
  if (gone.length === 0 && came.length === 0) return rows;
  if (rows.length === 0) return rowsIn(cut(came));
  const leaves = leavesOf(rows);
  const changes = new Map<number, LeafChange>();
  const changeAt = (id: string): LeafChange => {
    const place = leafAt(leaves, id);
    const change = changes.get(place) ?? { gone: [], came: [] };
    changes.set(place, change);
    return change;
  };
  for (const row of gone) changeAt(row.id).gone.push(row);
  for (const row of came) changeAt(row.id).came.push(row);
  const next = leaves.flatMap((leaf, place) => {
    const change = changes.get(place);
    if (!change) return [leaf];
    const changed = changedLeaf(leaf, change.gone, change.came);
    return changed.length > 0 ? [changed] : [];
  });
  return rowsIn(evened(next));
}
