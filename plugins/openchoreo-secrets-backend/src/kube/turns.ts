import { setImmediate, setTimeout } from 'node:timers';
import { isSomebodyWaiting, wasSomebodyWaiting } from '../http/requestsWaiting';

/** How long all that is read may hold the event loop at a time, all together. */
const TURN_MS = 2;

/** Of four milliseconds in which somebody waits for an answer three are theirs. */
const REST_WHILE_WAITED_FOR = 3;

/** Who asked a moment ago asks again: half of the time is kept free. */
const REST_AFTER_ASKED = 1;

/** What was done between two turns is rested for as if it were no more than this. */
const MOST_BETWEEN_MS = 64;

/** How long they rest for a millisecond of work. */
function restForOne(): number {
  if (isSomebodyWaiting()) return REST_WHILE_WAITED_FOR;
  return wasSomebodyWaiting() ? REST_AFTER_ASKED : 0;
}

/**
 * The turns of all that reads lists and watches in this process. Each waits
 * for its own, works for a moment, and waits again: as many clusters as may be
 * read at once, nobody else waits longer than for one. Each cluster has its
 * turn before another has its next, however much waits in it. Who asks comes
 * before all of them: meanwhile they rest for longer than they work.
 */
class Turns {
  private readonly waiting = new Map<object, (() => void)[]>();
  private given = false;
  /** What was worked before they rest, and since when they do. */
  private workedMs = 0;
  private restSince = 0;
  private betweenMs = 0;

  next(of: object): Promise<void> {
    return new Promise(resolve => {
      const queue = this.waiting.get(of);
      if (queue) queue.push(resolve);
      else this.waiting.set(of, [resolve]);
      if (!this.given) this.later();
    });
  }

  /** Something was done between turns, too: it is rested for as well. */
  alsoWorked(ms: number): void {
    this.betweenMs = Math.min(this.betweenMs + ms, MOST_BETWEEN_MS);
  }

  private get restMs(): number {
    const rested = performance.now() - this.restSince;
    return restForOne() * this.workedMs - rested;
  }

  private later(): void {
    this.given = true;
    const { restMs } = this;
    if (restMs > 0) setTimeout(() => this.giveOrRest(), restMs);
    else setImmediate(() => this.giveOrRest());
  }

  /** Somebody may have asked meanwhile. */
  private giveOrRest(): void {
    if (this.restMs > 0) this.later();
    else void this.give();
  }

  private async give(): Promise<void> {
    const startedAt = performance.now();
    let now = startedAt;
    while (this.waiting.size > 0 && now - startedAt < TURN_MS) {
      this.giveOne();
      // What was waiting for it works before this goes on.
      await undefined;
      now = performance.now();
    }
    this.workedMs = now - startedAt + this.betweenMs;
    this.betweenMs = 0;
    this.restSince = now;
    if (this.waiting.size > 0) this.later();
    else this.given = false;
  }

  private giveOne(): void {
    for (const [of, queue] of this.waiting) {
      this.waiting.delete(of);
      const next = queue.shift();
      // Behind all others that wait.
      if (queue.length > 0) this.waiting.set(of, queue);
      next?.();
      return;
    }
  }
}

const turns = new Turns();

/** Resolves when it is the turn of this one to work for a moment: things of one cluster are told by the same object. */
export const myTurn = (of: object): Promise<void> => turns.next(of);

/** Counts what it took to come by what is then read in turns. */
export const alsoWorked = (ms: number): void => turns.alsoWorked(ms);
