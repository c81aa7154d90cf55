/** So many texts: what comes back later than that is kept once more. */
const MOST = 4_096;

const known = new Map<string, string>();

/** The same text, as it may have come before: what is made anew for each object takes room for each. */
export function sharedText(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST) known.clear();
  known.set(text, text);
  return text;
}
