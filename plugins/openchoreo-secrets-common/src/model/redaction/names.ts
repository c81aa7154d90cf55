import { merged, type Span } from './span';

/** An object has hundreds of keys at most; more are somebody's who wants to be slow. */
const MAX_NAMES = 1_000;

/** One that is this long stands for itself, also within a path. */
const LONG = 8;

const JOINS_LONG = /[\w-]/;
const JOINS_SHORT = /[\w\-+/.@]/;

/** Whether a name stands by itself, and is no part of a longer word. */
function standsAlone(text: string, { from, to }: Span): boolean {
  const joins = to - from < LONG ? JOINS_SHORT : JOINS_LONG;
  return (
    !joins.test(text.charAt(from - 1)) &&
    !joins.test(text.charAt(to)) &&
    (to - from >= LONG || text.charAt(to) !== '=')
  );
}

/** Where names stand in a text. */
export function namesIn(
  text: string,
  names: readonly string[],
): readonly Span[] {
  const spans: Span[] = [];
  for (const name of new Set(names.slice(0, MAX_NAMES))) {
    let from = name.trim() ? text.indexOf(name) : -1;
    while (from >= 0) {
      const span = { from, to: from + name.length };
      const stands = standsAlone(text, span);
      if (stands) spans.push(span);
      from = text.indexOf(name, stands ? span.to : from + 1);
    }
  }
  return merged(spans);
}
