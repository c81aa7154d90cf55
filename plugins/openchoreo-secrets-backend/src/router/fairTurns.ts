/** How many at once, in all and of one. */
export interface FairBounds {
  readonly running: number;
  readonly waiting: number;
  readonly ownRunning: number;
  readonly ownWaiting: number;
}

interface Waiting {
  readonly who: string;
  readonly come: () => void;
}

/** Of all together. */
export const TOO_MUCH = 'Too much is asked for at once. Try again in a while';

/** Too many wait. */
export class Busy extends Error {
  override readonly name = 'BusyError';
}

/** Lets so many run at once, and so few of one that there is room for others; so many wait, and who comes after that is told at once. */
export class FairTurns {
  private readonly bounds: FairBounds;
  private readonly running = new Map<string, number>();
  private readonly waiting = new Set<Waiting>();
  private all = 0;

  constructor(bounds: FairBounds) {
    this.bounds = bounds;
  }

  /** @returns what ends the turn, once it has come; rejects with `Busy`, or when who waits goes. */
  async take(who: string, gone: AbortSignal): Promise<() => void> {
    if (this.hasRoomFor(who)) this.start(who);
    else await this.turnOf(who, gone);
    return () => this.end(who);
  }

  private hasRoomFor(who: string): boolean {
    const { running, ownRunning } = this.bounds;
    return this.all < running && (this.running.get(who) ?? 0) < ownRunning;
  }

  private start(who: string): void {
    this.all += 1;
    this.running.set(who, (this.running.get(who) ?? 0) + 1);
  }

  private end(who: string): void {
    this.all -= 1;
    const left = (this.running.get(who) ?? 1) - 1;
    if (left > 0) this.running.set(who, left);
    else this.running.delete(who);
    for (const next of this.waiting) {
      if (!this.hasRoomFor(next.who)) continue;
      this.waiting.delete(next);
      this.start(next.who);
      next.come();
    }
  }

  private turnOf(who: string, gone: AbortSignal): Promise<void> {
    const { waiting, ownWaiting } = this.bounds;
    const own = [...this.waiting].filter(each => each.who === who).length;
    if (own >= ownWaiting) {
      throw new Busy('You ask for too much at once. Try again in a while');
    }
    if (this.waiting.size >= waiting) {
      throw new Busy(TOO_MUCH);
    }
    return new Promise((come, failed) => {
      const turn = { who, come };
      this.waiting.add(turn);
      gone.addEventListener('abort', () => {
        if (this.waiting.delete(turn)) failed(gone.reason);
      });
    });
  }
}
