/** What is wrong in the configuration, a line for each key. */
export class Problems {
  readonly lines: string[] = [];

  note(line: string): void {
    if (!this.lines.includes(line)) this.lines.push(line);
  }

  /** What is read, or a line and undefined; the error's own words where there are none of ours. */
  attempt<T>(line: string | undefined, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      this.note(
        line ?? (error instanceof Error ? error.message : String(error)),
      );
      return undefined;
    }
  }
}
