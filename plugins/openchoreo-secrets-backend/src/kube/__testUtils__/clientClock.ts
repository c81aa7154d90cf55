import type { Clock } from '../clock';

/** The client's view of a clock: it also knows what the client waits for. */
export class ClientClock implements Clock {
  private readonly waits = new Map<symbol, number>();

  constructor(private readonly clock: Clock) {}

  now(): number {
    return this.clock.now();
  }

  setTimeout(task: () => void, ms: number): () => void {
    const id = Symbol('wait');
    this.waits.set(id, ms);
    const cancel = this.clock.setTimeout(() => {
      this.waits.delete(id);
      task();
    }, ms);
    return () => {
      this.waits.delete(id);
      cancel();
    };
  }

  /** The lengths of all waits under way, in milliseconds. */
  pending(): readonly number[] {
    return [...this.waits.values()];
  }
}
