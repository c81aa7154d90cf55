import type { ReactNode } from 'react';
import { useFirst } from '../Frame';

/** The first few of a list in a line or a cell, and the others when asked for. */
export function ShortList<T>(props: {
  readonly items: readonly T[];
  readonly atFirst: number;
  readonly atOnce?: number;
  readonly more: (count: number) => string;
  readonly children: (item: T) => ReactNode;
}) {
  const { items, atFirst, atOnce = 50, more: words } = props;
  const { shown, more } = useFirst(items, { atFirst, atOnce, words });
  return (
    <>
      {shown.map(props.children)}
      {more}
    </>
  );
}
