import type { GroupView } from './rows';

/** An order that is kept while somebody points at it. */
export interface KeptOrder {
  readonly ids: readonly string[];
  /** How many entries would move, come or go if the wanted order were shown. */
  readonly changes: number;
}

/**
 * Keeps what is shown where it is; what is new comes last. An id that is no
 * longer wanted stays as long as it still exists.
 */
export function keepOrder(
  shown: readonly string[],
  wanted: readonly string[],
  existing: Pick<ReadonlySet<string>, 'has'>,
): KeptOrder {
  const kept = shown.filter(id => existing.has(id));
  const known = new Set(kept);
  const ids = [...kept, ...wanted.filter(id => !known.has(id))];
  return { ids, changes: countMoves(kept, wanted) };
}

function countMoves(
  shown: readonly string[],
  wanted: readonly string[],
): number {
  const place = new Map(wanted.map((id, index) => [id, index]));
  const places = shown.flatMap(id => place.get(id) ?? []);
  const gone = shown.length - places.length;
  const added = wanted.length - places.length;
  return gone + added + places.length - longestRise(places);
}

/** Length of the longest rising subsequence: what need not move. */
function longestRise(numbers: readonly number[]): number {
  const tails: number[] = [];
  for (const value of numbers) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (tails[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    tails[low] = value;
  }
  return tails.length;
}

/** The row ids of groups, in the order they are drawn. */
export function rowIds(groups: readonly GroupView[]): readonly string[] {
  return groups.flatMap(group => group.rows.map(row => row.id));
}

/** Groups and their rows, sorted as `ids` say. */
export function orderGroups(
  groups: readonly GroupView[],
  ids: readonly string[],
): readonly GroupView[] {
  const place = new Map(ids.map((id, index) => [id, index]));
  const at = (id: string) => place.get(id) ?? ids.length;
  return groups
    .map(group => ({
      ...group,
      rows: [...group.rows].sort((a, b) => at(a.id) - at(b.id)),
    }))
    .sort((a, b) => firstPlace(a, at) - firstPlace(b, at));
}

function firstPlace(group: GroupView, at: (id: string) => number): number {
  return Math.min(...group.rows.map(row => at(row.id)));
}
