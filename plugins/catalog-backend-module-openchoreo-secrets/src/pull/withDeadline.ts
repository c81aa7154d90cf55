/** Does something for so long, in milliseconds; then, or when it is aborted, it is given up, whether it heeds that or not. */
export async function withDeadline<T>(
  deadlineMs: number,
  signal: AbortSignal,
  what: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const over = new AbortController();
  const abort = () => over.abort(signal.reason);
  // Held by this timer: nobody else keeps the signal.
  const timer = setTimeout(
    () => over.abort(new Error(`no answer within ${deadlineMs / 1_000} s`)),
    deadlineMs,
  );
  signal.addEventListener('abort', abort);
  if (signal.aborted) abort();
  const given = new Promise<never>((_, failed) => {
    const give = () => failed(over.signal.reason);
    over.signal.addEventListener('abort', give);
    if (over.signal.aborted) give();
  });
  try {
    return await Promise.race([given, what(over.signal)]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}
