/** Counts changes: of content, and of anything at all (also of when something was last heard). */
export class Revision {
  private contents = 0;
  private all = 0;

  /** Changes count in `whole` too. */
  constructor(private readonly whole?: Revision) {}

  get content(): number {
    return this.contents;
  }

  get any(): number {
    return this.all;
  }

  contentChanged(): void {
    this.contents += 1;
    this.all += 1;
    this.whole?.contentChanged();
  }

  heard(): void {
    this.all += 1;
    this.whole?.heard();
  }
}
