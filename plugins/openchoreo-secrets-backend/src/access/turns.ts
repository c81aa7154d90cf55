/** How many at once, and for how long one counts that does not end. */
interface TurnsOptions {
  readonly most: number;
  /** What hangs is given up after this time, in milliseconds: others get its turn. */
  readonly giveUpMs: number;
}

/** Lets so many run at once; others wait, and come first who came first. */
export class Turns {
  private readonly options: TurnsOptions;
  private readonly waiting = new Set<() => void>();
  private running = 0;

  constructor(options: TurnsOptions) {
    this.options = options;
  }

  /** Runs something when its turn comes; not at all where the signal is aborted before. */
  async run<T>(what: () => Promise<T>, signal: AbortSignal): Promise<T> {
    await this.turn(signal);
    let held = true;
    const release = () => {
      if (held) this.next();
      held = false;
    };
    const timer = setTimeout(release, this.options.giveUpMs);
    timer.unref();
    try {
      signal.throwIfAborted();
      return await what();
    } finally {
      clearTimeout(timer);
      release();
    }
  }

  private turn(signal: AbortSignal): Promise<void> {
    if (this.running < this.options.most) {
      this.running += 1;
      return Promise.resolve();
    }
    return new Promise((come, failed) => {
      this.waiting.add(come);
      signal.addEventListener('abort', () => {
        if (this.waiting.delete(come)) failed(signal.reason);
      });
    });
  }

  private next(): void {
    const [first] = this.waiting;
    if (first) {
      this.waiting.delete(first);
      first();
    } else {
      this.running -= 1;
    }
  }
}
