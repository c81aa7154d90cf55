/** Time, as an argument: tests bring their own. */
export interface Clock {
  now(): number;
  /** Runs `task` once after `ms`; the answer cancels it. */
  setTimeout(task: () => void, ms: number): () => void;
}

/** The machine's time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (task, ms) => {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  },
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
