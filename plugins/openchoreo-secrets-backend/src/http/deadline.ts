import { linkAbort } from './linkedAbort';

/** What can wait: tests bring their own. */
export interface Timer {
  /** Runs `task` once after `ms`; the answer cancels it. */
  setTimeout(task: () => void, ms: number): () => void;
}

/** The machine's. */
export const systemTimer: Timer = {
  setTimeout: (task, ms) => {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  },
};

/** A signal that aborts after a time, and says whether that was why. */
interface Deadline {
  readonly signal: AbortSignal;
  passed(): boolean;
  release(): void;
}

/**
 * Bounds a piece of work: `signal` follows `parent` and aborts after `ms`. The
 * timer holds it: `AbortSignal.timeout`, that nobody else holds, is collected
 * as garbage and never aborts. `late` is the reason that it then aborts with.
 */
export function startDeadline(
  timer: Timer,
  ms: number,
  parent?: AbortSignal,
  late?: unknown,
): Deadline {
  const link = linkAbort(parent);
  let passed = false;
  const cancel = timer.setTimeout(() => {
    passed = true;
    link.abort(late);
  }, ms);
  return {
    signal: link.signal,
    passed: () => passed,
    release: () => {
      cancel();
      link.release();
    },
  };
}

/** Who waits, and for how long. */
interface Wait {
  readonly timer: Timer;
  readonly ms: number;
}

/**
 * Waits for a piece of work no longer than this; `late` says what then comes
 * of it. Work that heeds the signal ends; other work is left to itself.
 */
export async function within<T>(
  { timer, ms }: Wait,
  work: (signal: AbortSignal) => Promise<T>,
  late: () => T,
): Promise<T> {
  const deadline = startDeadline(timer, ms);
  const passed = new Promise<void>(resolve => {
    deadline.signal.addEventListener('abort', () => resolve());
  }).then(late);
  try {
    return await Promise.race([passed, work(deadline.signal)]);
  } finally {
    deadline.release();
  }
}
