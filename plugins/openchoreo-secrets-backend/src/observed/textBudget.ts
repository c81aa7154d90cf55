const WINDOW_MS = 10 * 60_000;

/** An operator sends 25 of an object at once, and then one in five minutes. */
const TEXTS_EACH = 100;

/** How many texts of Events are read of one object within ten minutes: reading costs time that is others', too. */
export class TextBudget {
  private since = -Infinity;
  private readonly spent = new Map<string, number>();

  /** Whether one more may be read. */
  spend(key: string, now: number): boolean {
    if (now - this.since >= WINDOW_MS) {
      this.since = now;
      this.spent.clear();
    }
    const spent = this.spent.get(key) ?? 0;
    this.spent.set(key, spent + 1);
    return spent < TEXTS_EACH;
  }
}
