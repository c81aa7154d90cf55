/** Lets tasks in one after the other. */
export class Turns {
  private last: Promise<void> = Promise.resolve();

  async take<T>(task: () => Promise<T>): Promise<T> {
    const before = this.last;
    let end = () => {};
    this.last = new Promise(resolve => {
      end = resolve;
    });
    await before;
    try {
      return await task();
    } finally {
      end();
    }
  }
}
