import type { Clock } from './clock';
import { linkAbort } from './linkedAbort';

/** A signal that aborts after a time, and says whether that was why. */
interface Deadline {
  readonly signal: AbortSignal;
  passed(): boolean;
  release(): void;
}

/** Bounds a piece of work: `signal` follows `parent` and aborts after `ms`. */
export function startDeadline(
  clock: Clock,
  ms: number,
  parent: AbortSignal,
): Deadline {
  const link = linkAbort(parent);
  let passed = false;
  const cancel = clock.setTimeout(() => {
    passed = true;
    link.abort();
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
