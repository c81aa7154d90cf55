/** A part of a text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Parts in order; those that touch become one. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && span.from <= last.to) {
      result[result.length - 1] = {
        from: last.from,
        to: Math.max(last.to, span.to),
      };
    } else if (span.to > span.from) {
      result.push(span);
    }
  }
  return result;
}

/** What is left of the first without the second; both in order, without overlap. */
export function without(
  spans: readonly Span[],
  spared: readonly Span[],
): readonly Span[] {
  const result: Span[] = [];
  let next = 0;
  for (const { from, to } of spans) {
    let at = from;
    while (next < spared.length && spared[next].to <= from) next += 1;
    for (let each = next; spared[each]?.from < to; each += 1) {
      if (spared[each].from > at)
        result.push({ from: at, to: spared[each].from });
      at = Math.max(at, spared[each].to);
    }
    if (at < to) result.push({ from: at, to });
  }
  return result;
}
