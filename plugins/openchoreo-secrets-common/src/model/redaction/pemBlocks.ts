import type { Span } from './span';

/** Keys and certificates, also those that were cut. */
export function pemBlocks(text: string): readonly Span[] {
  const spans: Span[] = [];
  let from = text.indexOf('-----BEGIN ');
  while (from >= 0) {
    const end = text.indexOf('-----END ', from);
    const last = end < 0 ? -1 : text.indexOf('-----', end + 9);
    const to = last < 0 ? text.length : last + 5;
    spans.push({ from, to });
    from = text.indexOf('-----BEGIN ', to);
  }
  return spans;
}
