import { systemTimer, type Timer } from '../http/deadline';

/** Time, as an argument: tests bring their own. */
export interface Clock extends Timer {
  now(): number;
}

/** The machine's time. */
export const systemClock: Clock = {
  ...systemTimer,
  now: () => Date.now(),
};

/** Resolves after `ms`, or at once when `signal` aborts. It never rejects. */
export function sleep(
  clock: Clock,
  ms: number,
  signal: AbortSignal,
): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) {
      resolve();
      return;
    }
    let cancel = () => {};
    const end = () => {
      signal.removeEventListener('abort', end);
      cancel();
      resolve();
    };
    cancel = clock.setTimeout(end, ms);
    signal.addEventListener('abort', end, { once: true });
  });
}
