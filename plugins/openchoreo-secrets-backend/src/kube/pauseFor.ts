import type { CircuitBreaker } from './circuitBreaker';
import { sleep, type Clock } from './clock';
import { linkAbort } from '../http/linkedAbort';

/** Waits, but no longer than until the cluster is found to be back. */
export async function pauseFor(
  clock: Clock,
  breaker: CircuitBreaker,
  ms: number,
  signal: AbortSignal,
): Promise<void> {
  const link = linkAbort(signal);
  const unsubscribe = breaker.onClose(() => link.abort());
  await sleep(clock, ms, link.signal);
  unsubscribe();
  link.release();
}
