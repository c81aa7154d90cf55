import { Unheard } from './unheard';

/**
 * Does a piece of work within `ms`, or until `parent` aborts, also where the
 * work takes no notice of its signal. The timer holds the signal: one of
 * `AbortSignal.timeout` that nobody holds is collected as garbage, and an
 * answer that hangs would never be given up.
 */
export async function withinDeadline<T>(
  ms: number,
  parent: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const own = new AbortController();
  const end = (why: string) => own.abort(new Unheard(why));
  const stop = () => end('it was stopped');
  const timer = setTimeout(() => end(`no answer within ${ms} ms`), ms);
  if (parent.aborted) stop();
  else parent.addEventListener('abort', stop, { once: true });
  const ended = new Promise<never>((_, reject) => {
    const give = () => reject(own.signal.reason);
    if (own.signal.aborted) give();
    else own.signal.addEventListener('abort', give, { once: true });
  });
  try {
    return await Promise.race([work(own.signal), ended]);
  } finally {
    clearTimeout(timer);
    parent.removeEventListener('abort', stop);
  }
}
