import { setImmediate, setTimeout } from 'node:timers';
import { isSomebodyWaiting } from '../http/requestsWaiting';

/** How long all that is read may hold the event loop at a time, all together. */
const TURN_MS = 2;

/** Of four milliseconds in which somebody waits for an answer three are theirs. */
const REST_OF_WORK = 3;

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
  private restUntil = 0;

  next(of: object): Promise<void> {
    return new Promise(resolve => {
      const queue = this.waiting.get(of);
      if (queue) queue.push(resolve);
      else this.waiting.set(of, [resolve]);
      if (!this.given) this.later();
    });
  }

  private later(): void {
    this.given = true;
    const restMs = this.restUntil - performance.now();
    if (restMs > 0 && isSomebodyWaiting()) {
      setTimeout(() => void this.give(), restMs);
    } else setImmediate(() => void this.give());
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
    this.restUntil = now + REST_OF_WORK * (now - startedAt);
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
