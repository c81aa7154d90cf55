/**
 * Time as an argument: everything in the simulator that waits, stamps or
 * expires does so on one of these.
 *
 * @public
 */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls back once after `ms`; the returned function cancels. */
  setTimeout(callback: () => void, ms: number): () => void;
}

/**
 * The machine's clock. Its timers never keep a process alive.
 *
 * @public
 */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, ms) => {
    const timer = setTimeout(callback, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
