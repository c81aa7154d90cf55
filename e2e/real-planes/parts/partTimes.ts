import { after, before, describe } from 'node:test';

/** Times of the parts of a run, told at its end. */
export class PartTimes {
  readonly #seconds = new Map<string, number>();

  async of<T>(part: string, work: () => Promise<T>): Promise<T> {
    const began = performance.now();
    try {
      return await work();
    } finally {
      this.#tell(part, began);
    }
  }

  /** Registers a part whose time is taken. */
  part(name: string, register: () => void): void {
    describe(name, () => {
      let began = 0;
      before(() => {
        began = performance.now();
      });
      register();
      after(() => this.#tell(name, began));
    });
  }

  toString(): string {
    return [...this.#seconds]
      .map(([part, seconds]) => `${seconds.toFixed(0).padStart(5)} s  ${part}`)
      .join('\n');
  }

  #tell(part: string, began: number): void {
    this.#seconds.set(part, (performance.now() - began) / 1000);
  }
}
