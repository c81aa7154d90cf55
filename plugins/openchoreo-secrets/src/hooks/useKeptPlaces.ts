import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useReaderActs } from './useReaderActs';

interface Place {
  readonly row: HTMLElement;
  /** Its height, with the room it keeps above itself, in px. */
  readonly room: number;
}

function rowsOf(list: HTMLElement): readonly HTMLElement[] {
  return Array.from(list.children).flatMap(row =>
    row instanceof HTMLElement ? row : [],
  );
}

/** What a list shows as long after the reader did something is what they did. */
const OF_THE_READER_MS = 1_000;

const keptAbove = (row: HTMLElement) => parseFloat(row.style.marginTop) || 0;

/** What came in place of something takes of its room. */
function heightOfNew(
  last: Element | null,
  known: ReadonlySet<Element>,
): number {
  let height = 0;
  let row = last;
  while (row instanceof HTMLElement && !known.has(row)) {
    height += row.offsetHeight;
    row = row.previousElementSibling;
  }
  return height;
}

/** The room of what is gone goes to the next one that is there, or below all. */
function keepPlaces(list: HTMLElement, before: readonly Place[]): void {
  const known = new Set<Element>(before.map(({ row }) => row));
  let gone = 0;
  for (const { row, room } of before) {
    if (row.parentElement !== list) {
      gone += room;
    } else if (gone > 0) {
      const kept = gone - heightOfNew(row.previousElementSibling, known);
      if (kept > 0) row.style.marginTop = `${keptAbove(row) + kept}px`;
      gone = 0;
    }
  }
  const kept = gone - heightOfNew(list.lastElementChild, known);
  if (kept > 0) {
    const below = parseFloat(list.style.paddingBottom) || 0;
    list.style.paddingBottom = `${below + kept}px`;
  }
}

/**
 * A row that vanishes by itself leaves its place open until the reader does
 * something: the rows below it do not jump while they are read.
 */
export function useKeptPlaces<E extends HTMLElement>(): RefObject<E> {
  const ref = useRef<E>(null);
  const known = useRef<readonly Place[]>([]);
  const actedAt = useRef(-Infinity);
  // After every drawing: what is drawn changes with the answer.
  useLayoutEffect(() => {
    const { current: list } = ref;
    if (!list) return;
    if (performance.now() - actedAt.current > OF_THE_READER_MS) {
      keepPlaces(list, known.current);
    }
    known.current = rowsOf(list).map(row => ({
      row,
      room: row.offsetHeight + keptAbove(row),
    }));
  });
  useReaderActs(() => {
    actedAt.current = performance.now();
    if (!ref.current) return;
    ref.current.style.paddingBottom = '';
    for (const row of rowsOf(ref.current)) row.style.marginTop = '';
  });
  return ref;
}
