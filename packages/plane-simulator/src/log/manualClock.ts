import { Clock } from './clock';

interface Timer {
  readonly due: number;
  readonly order: number;
  readonly callback: () => void;
}

interface Waiter {
  readonly reached: (pending: number) => boolean;
  readonly resolve: () => void;
}

/**
 * A clock that moves only when told to.
 *
 * @public
 */
export class ManualClock implements Clock {
  #now: number;
  #order = 0;
  readonly #timers = new Set<Timer>();
  readonly #waiters = new Set<Waiter>();

  constructor(start: number | string = '2026-01-01T00:00:00Z') {
    this.#now = typeof start === 'number' ? start : Date.parse(start);
  }

  now(): number {
    return this.#now;
  }

  /** How many timers wait to fire. */
  get pending(): number {
    return this.#timers.size;
  }

  setTimeout(callback: () => void, ms: number): () => void {
    this.#order += 1;
    const due = this.#now + Math.max(0, ms);
    const timer = { due, order: this.#order, callback };
    this.#timers.add(timer);
    this.#settleWaiters();
    return () => {
      this.#timers.delete(timer);
      this.#settleWaiters();
    };
  }

  /** Moves on by `ms`, firing what falls due in its order. */
  advance(ms: number): void {
    const end = this.#now + ms;
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.due);
      next.callback();
    }
    this.#now = end;
    this.#settleWaiters();
  }

  /**
   * Resolves once at least `count` timers are waiting: how a test knows that
   * the other end of a socket has begun to wait, before it moves the clock.
   */
  whenPending(count = 1): Promise<void> {
    return this.#when(pending => pending >= count);
  }

  /** Resolves once no timer is waiting. */
  whenIdle(): Promise<void> {
    return this.#when(pending => pending === 0);
  }

  #when(reached: Waiter['reached']): Promise<void> {
    return new Promise(resolve => {
      this.#waiters.add({ reached, resolve });
      this.#settleWaiters();
    });
  }

  #next(end: number): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.#timers) {
      if (timer.due > end) continue;
      const earlier =
        !first ||
        timer.due < first.due ||
        (timer.due === first.due && timer.order < first.order);
      if (earlier) first = timer;
    }
    return first;
  }

  #settleWaiters(): void {
    for (const waiter of this.#waiters) {
      if (waiter.reached(this.#timers.size)) {
        this.#waiters.delete(waiter);
        waiter.resolve();
      }
    }
  }
}
