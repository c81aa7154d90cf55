import { Clock } from '../log';

interface Due {
  readonly key: string;
  readonly at: number;
  /** What is due at the same time goes in the order in which it was set. */
  readonly order: number;
}

/**
 * Keys with the time at which each is to be worked on; one timer for all.
 * A key stands in it once, at the time that was set last.
 */
export class WorkQueue {
  readonly #clock: Clock;
  readonly #work: (key: string) => void;
  readonly #times = new Map<string, number>();
  readonly #heap: Due[] = [];
  #cancel: (() => void) | undefined;
  #running = false;
  #order = 0;

  constructor(clock: Clock, work: (key: string) => void) {
    this.#clock = clock;
    this.#work = work;
  }

  start(): void {
    this.#running = true;
    this.#arm();
  }

  stop(): void {
    this.#running = false;
    this.#cancel?.();
    this.#cancel = undefined;
  }

  set(key: string, ms: number): void {
    const at = this.#clock.now() + Math.max(0, ms);
    this.#times.set(key, at);
    this.#order += 1;
    push(this.#heap, { key, at, order: this.#order });
    if (this.#heap[0].key === key) this.#arm();
  }

  drop(key: string): void {
    this.#times.delete(key);
  }

  #arm(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    if (!this.#running || this.#heap.length === 0) return;
    const ms = this.#heap[0].at - this.#clock.now();
    this.#cancel = this.#clock.setTimeout(() => this.#fire(), Math.max(0, ms));
  }

  #fire(): void {
    const now = this.#clock.now();
    while (this.#running && this.#heap.length > 0 && this.#heap[0].at <= now) {
      const due = pop(this.#heap);
      // An entry whose key was set again or dropped since is void.
      if (!due || this.#times.get(due.key) !== due.at) continue;
      this.#times.delete(due.key);
      this.#work(due.key);
    }
    this.#arm();
  }
}

function isBefore(a: Due, b: Due): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

function push(heap: Due[], due: Due): void {
  heap.push(due);
  let i = heap.length - 1;
  while (i > 0) {
    const parent = Math.floor((i - 1) / 2);
    if (isBefore(heap[parent], heap[i])) return;
    [heap[parent], heap[i]] = [heap[i], heap[parent]];
    i = parent;
  }
}

function pop(heap: Due[]): Due | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (!last || heap.length === 0) return first;
  heap[0] = last;
  let i = 0;
  for (;;) {
    const left = 2 * i + 1;
    if (left >= heap.length) return first;
    const right = left + 1;
    const child =
      right < heap.length && isBefore(heap[right], heap[left]) ? right : left;
    if (isBefore(heap[i], heap[child])) return first;
    [heap[i], heap[child]] = [heap[child], heap[i]];
    i = child;
  }
}
