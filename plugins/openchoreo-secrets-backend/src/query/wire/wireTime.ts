/** The last moment that a `Date` can hold. */
const LAST = 8_640_000_000_000_000;

/** A time on the wire; one that is no time, or not known, is left out. */
export function wireTime(ms: number | undefined): string | undefined {
  if (ms === undefined || !(ms > 0 && ms <= LAST)) return undefined;
  const text = new Date(ms).toISOString();
  // Years past 9999 are written with a sign, which readers do not expect.
  return text.startsWith('+') ? undefined : text;
}
