import { setImmediate } from 'node:timers';

/** How long lists that are read may hold the event loop at a time, all together. */
const TURN_MS = 8;

/**
 * The turns of all that reads lists in this process. Each waits for its own,
 * works for a moment, and waits again: as many clusters as may be read at
 * once, nobody else waits longer than for one.
 */
class Turns {
  private readonly waiting: (() => void)[] = [];
  private given = false;

  next(): Promise<void> {
    return new Promise(resolve => {
      this.waiting.push(resolve);
      if (!this.given) this.later();
    });
  }

  private later(): void {
    this.given = true;
    setImmediate(() => void this.give());
  }

  private async give(): Promise<void> {
    const until = performance.now() + TURN_MS;
    while (this.waiting.length > 0 && performance.now() < until) {
      this.waiting.shift()?.();
      // What was waiting for it works before this goes on.
      await undefined;
    }
    if (this.waiting.length > 0) this.later();
    else this.given = false;
  }
}

const turns = new Turns();

/** Resolves when it is one's turn to work for a moment. */
export const myTurn = (): Promise<void> => turns.next();
