/** How many at once, and for how long one counts that does not end. */
interface TurnsOptions {
  readonly most: number;
  /** What hangs is given up after this time, in milliseconds: others get its turn. */
  readonly giveUpMs: number;
}

/** Lets so many run at once; others wait, and come first who came first. */
export class Turns {
  private readonly options: TurnsOptions;
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  constructor(options: TurnsOptions) {
    this.options = options;
  }

  /** Runs something when its turn comes; not at all where the signal is aborted before. */
  async run<T>(what: () => Promise<T>, signal: AbortSignal): Promise<T> {
    await this.turn(signal);
    signal.throwIfAborted();
    let held = true;
    const release = () => {
      if (held) this.next();
      held = false;
    };
    const timer = setTimeout(release, this.options.giveUpMs);
    timer.unref();
    try {
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
      const leave = () => {
        this.waiting.splice(this.waiting.indexOf(enter), 1);
        failed(signal.reason);
      };
      const enter = () => {
        signal.removeEventListener('abort', leave);
        come();
      };
      this.waiting.push(enter);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  private next(): void {
    const first = this.waiting.shift();
    if (first) first();
    else this.running -= 1;
  }
}
