/** So many are taken, or put in their place, before others have their turn. */
const SLICE = 200;

/** Where one stands that is taken from. */
interface Source<T> {
  readonly items: readonly T[];
  readonly place: number;
  next: number;
}

/** The least of some comes first, and below each place two that are not less. */
function sink<T>(
  heap: Source<T>[],
  from: number,
  isLess: (a: Source<T>, b: Source<T>) => boolean,
): void {
  for (let at = from; ;) {
    let least = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      if (child < heap.length && isLess(heap[child], heap[least])) {
        least = child;
      }
    }
    if (least === at) return;
    [heap[at], heap[least]] = [heap[least], heap[at]];
    at = least;
  }
}

/**
 * The first of several lists, each in order already, as one list in order; of
 * equals, those of the list before come first. It costs what is taken, not what
 * there is.
 */
export function* firstInOrder<T>(
  lists: readonly (readonly T[])[],
  compare: (a: T, b: T) => number,
  count: number,
): Generator<void, readonly T[]> {
  const isLess = (a: Source<T>, b: Source<T>) => {
    const order = compare(a.items[a.next], b.items[b.next]);
    return order < 0 || (order === 0 && a.place < b.place);
  };
  const heap = lists.flatMap((items, place): Source<T>[] =>
    items.length > 0 ? [{ items, place, next: 0 }] : [],
  );
  for (let at = (heap.length >>> 1) - 1; at >= 0; at -= 1) {
    sink(heap, at, isLess);
    if (at % SLICE === 0) yield;
  }
  const taken: T[] = [];
  while (taken.length < count && heap.length > 0) {
    const [first] = heap;
    taken.push(first.items[first.next]);
    first.next += 1;
    const last = heap.at(-1);
    if (first.next === first.items.length && last) {
      heap[0] = last;
      heap.pop();
    }
    sink(heap, 0, isLess);
    if (taken.length % SLICE === 0) yield;
  }
  return taken;
}
