/** Times of the parts of a run, told at its end. */
export class PartTimes {
  readonly #seconds = new Map<string, number>();

  async of<T>(part: string, work: () => Promise<T>): Promise<T> {
    const began = performance.now();
    try {
      return await work();
    } finally {
      this.#seconds.set(part, (performance.now() - began) / 1000);
    }
  }

  toString(): string {
    return [...this.#seconds]
      .map(([part, seconds]) => `${seconds.toFixed(0).padStart(5)} s  ${part}`)
      .join('\n');
  }
}
