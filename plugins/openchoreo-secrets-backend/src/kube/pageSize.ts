/** Objects asked for at once, at most. */
const MOST = 500;

/** What is parsed in one go: it holds the event loop for some milliseconds. */
const WANTED_BYTES = 1024 * 1024;

/** Servers compress what is larger than 128 KiB, and no two objects are equally large; pages that are smaller take longer for it, not shorter. */
const COMPRESSED_FROM_BYTES = 144 * 1024;

/** A page as it came. */
interface CamePage {
  readonly objects: number;
  readonly bytes: number;
  readonly ms: number;
}

/** How many objects are asked for at once: as many as come in good time, and can be read in one. */
export class PageSize {
  private objects = MOST;
  private bytesEach = 0;

  constructor(private readonly deadlineMs: number) {}

  get limit(): number {
    return this.objects;
  }

  came({ objects, bytes, ms }: CamePage): void {
    if (objects === 0) return;
    this.bytesEach = bytes / objects;
    const isSlow = ms > this.deadlineMs / 2;
    const isFast = ms < this.deadlineMs / 4;
    const inTime = isSlow
      ? Math.max((objects * this.deadlineMs) / 4 / ms, this.least)
      : Infinity;
    const most = isFast ? Math.min(MOST, this.objects * 2) : this.objects;
    this.set(Math.min(most, WANTED_BYTES / this.bytesEach, inTime));
  }

  /** A page did not fit. @returns whether one can be asked for that is smaller. */
  tooLarge(): boolean {
    return this.shrink(this.objects / 5);
  }

  /** A page did not come in time. @returns whether one can be asked for that is smaller. */
  tooSlow(): boolean {
    const { least, objects } = this;
    const quarter = objects / 4;
    return this.shrink(objects > least ? Math.max(quarter, least) : quarter);
  }

  /** Those of a page that is compressed, as far as is known. */
  private get least(): number {
    return this.bytesEach
      ? Math.ceil(COMPRESSED_FROM_BYTES / this.bytesEach)
      : 1;
  }

  private shrink(objects: number): boolean {
    const before = this.objects;
    this.set(Math.min(objects, before - 1));
    return this.objects < before;
  }

  private set(objects: number): void {
    this.objects = Math.max(1, Math.floor(objects));
  }
}
