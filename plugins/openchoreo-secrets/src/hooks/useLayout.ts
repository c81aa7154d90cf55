import { useLayoutEffect, useState, type RefObject } from 'react';

/** `wide`: age beside the word. `stacked`: age under it. `single`: one environment at a time. */
export type Layout = 'wide' | 'stacked' | 'single';

const KEY_COLUMN = 296;
const COLUMN_WITH_AGE_BESIDE = 200;
const NARROW = 560;

export function layoutFor(width: number, columns: number): Layout {
  if (width < NARROW && columns > 1) {
    return 'single';
  }
  const perColumn = (width - KEY_COLUMN) / Math.max(1, columns);
  return perColumn < COLUMN_WITH_AGE_BESIDE ? 'stacked' : 'wide';
}

/** The layout that fits the element, which is narrower than the window by the host's side bars. */
export function useLayout(
  ref: RefObject<HTMLElement>,
  columns: number,
): Layout {
  const [width, setWidth] = useState(() => window.innerWidth);
  useLayoutEffect(() => {
    const element = ref.current;
    const measure = () => setWidth(element?.clientWidth || window.innerWidth);
    measure();
    if (!element || typeof ResizeObserver === 'undefined') {
      window.addEventListener('resize', measure);
      return () => window.removeEventListener('resize', measure);
    }
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return layoutFor(width, columns);
}
