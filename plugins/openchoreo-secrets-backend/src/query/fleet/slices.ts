import { groupBy } from '../../ownership/groupBy';

/** So many are gone through before others have their turn. */
const SLICE = 200;

/** Cuts what there may be much of, to be gone through in steps. */
export function slicesOf<T>(
  all: readonly T[],
  size = SLICE,
): readonly (readonly T[])[] {
  const slices: (readonly T[])[] = [];
  for (let from = 0; from < all.length; from += size) {
    slices.push(all.slice(from, from + size));
  }
  return slices;
}

/** Items by a key, in steps: as `groupBy` has them. */
export function* groupSteps<T>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
): Generator<void, ReadonlyMap<string, readonly T[]>> {
  const groups = new Map<string, T[]>();
  for (const slice of slicesOf(items)) {
    for (const [key, some] of groupBy(slice, keyOf)) {
      const group = groups.get(key);
      if (group) group.push(...some);
      else groups.set(key, some);
    }
    yield;
  }
  return groups;
}
