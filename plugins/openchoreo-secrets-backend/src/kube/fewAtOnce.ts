/** Lets a few go at a time, and the others after them, in the order in which they came. */
export class FewAtOnce {
  private readonly waiting: (() => void)[] = [];
  private going = 0;

  constructor(private readonly most: number) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.going < this.most) this.going += 1;
    else await new Promise<void>(resolve => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      // Who waited takes the place over, so that nobody else gets it first.
      const next = this.waiting.shift();
      if (next) next();
      else this.going -= 1;
    }
  }
}
