/** A server that wants to be left alone for longer is not believed. */
const BELIEVED_MS = 60_000;

function within(ms: number): number {
  return ms > 0 ? Math.min(ms, BELIEVED_MS) : 0;
}

/**
 * How long a server asks to be left alone, in milliseconds: `Retry-After` is
 * in seconds or a date, which is by the server's own clock where it tells it.
 */
export function retryAfterMs(
  header: string | undefined,
  serverNow: number,
): number {
  if (!header) return 0;
  const seconds = Number(header);
  return within(
    Number.isNaN(seconds) ? Date.parse(header) - serverNow : seconds * 1_000,
  );
}

/** The longer of two wishes, as far as it is believed. */
export function longerWait(one: number, other: number): number {
  return within(Math.max(one, other));
}
