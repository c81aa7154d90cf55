import { createHash } from 'node:crypto';

/** Who was answered: what one is told is never told to another, nor to the same with another token. */
export interface Reader {
  readonly key: string;
  /** What was told before counts no more. */
  readonly since: number;
  /** Until then what is told is remembered. */
  readonly until: number;
}

/** How long, and how much. */
export interface RememberedOptions {
  /** In milliseconds. */
  readonly now: () => number;
  /** Of all answers together, in characters. */
  readonly most?: number;
}

const MOST = 8_000_000;

/** What stands beside the text of an answer. */
const BESIDE = 500;

interface Known<T> {
  readonly askedAt: number;
  readonly until: number;
  readonly answer: Promise<T>;
  size: number;
}

/** Remembers what a service of the portal answered to each reader, for a short time; what failed, or was not there, is asked again. */
export class Remembered<T> {
  private readonly options: RememberedOptions;
  private readonly known = new Map<string, Known<T>>();
  private size = 0;

  constructor(options: RememberedOptions) {
    this.options = options;
  }

  /** @returns what the reader was answered before, or is now. */
  ask(
    reader: Reader | undefined,
    question: unknown,
    put: () => Promise<T>,
  ): Promise<T> {
    if (!reader) return put();
    const now = this.options.now();
    const key = keyOf(reader, question);
    const known = this.known.get(key);
    if (known && known.askedAt >= reader.since && now < known.until) {
      return known.answer;
    }
    if (known) this.drop(key, known);
    const { until } = reader;
    const asked: Known<T> = {
      askedAt: now,
      until,
      answer: put(),
      size: BESIDE,
    };
    this.known.set(key, asked);
    this.size += asked.size;
    asked.answer.then(
      answer => this.answered(key, asked, answer),
      () => this.drop(key, asked),
    );
    this.prune(now);
    return asked.answer;
  }

  private answered(key: string, asked: Known<T>, answer: T): void {
    if (this.known.get(key) !== asked) return;
    if (answer === undefined) {
      this.drop(key, asked);
      return;
    }
    const more = JSON.stringify(answer).length;
    asked.size += more;
    this.size += more;
    this.prune(this.options.now());
  }

  private drop(key: string, known: Known<T>): void {
    if (this.known.get(key) !== known) return;
    this.known.delete(key);
    this.size -= known.size;
  }

  /** Who came first goes first. */
  private prune(now: number): void {
    const { most = MOST } = this.options;
    for (const [key, known] of this.known) {
      if (this.size <= most && now < known.until) return;
      this.drop(key, known);
    }
  }
}

function keyOf({ key }: Reader, question: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([key, question]))
    .digest('base64url');
}
