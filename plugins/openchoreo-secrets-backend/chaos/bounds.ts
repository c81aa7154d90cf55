import type { Product } from './product';
import { Violation } from './violation';

const MAX_REQUESTS_A_SECOND = 120;

/** Nothing grows without end: neither what is kept, nor what is asked. */
export class Bounds {
  private readonly began = Date.now();
  private heapAfterFirst: number | undefined;

  constructor(private readonly product: Product) {}

  /** @returns what was measured, as a trace tells of it. */
  check(): string {
    const { clusters, gateway } = this.product.world;
    const asked = [
      ...[...clusters.values()].map(({ name, server }) => ({
        name,
        requests: server.requests.length,
      })),
      ...(gateway
        ? [{ name: 'gateway', requests: gateway.requests.length }]
        : []),
    ];
    const seconds = (Date.now() - this.began) / 1_000;
    for (const { name, requests } of asked) {
      const rate = requests / seconds;
      if (rate > MAX_REQUESTS_A_SECOND) {
        const told = `${name} is asked ${rate.toFixed(0)} times a second`;
        throw new Violation(told);
      }
    }
    return this.heap(asked.reduce((sum, { requests }) => sum + requests, 0));
  }

  private heap(requests: number): string {
    global.gc?.();
    const heap = process.memoryUsage().heapUsed;
    this.heapAfterFirst ??= heap;
    // The simulator remembers what it was asked.
    const allowed = this.heapAfterFirst * 1.5 + 50e6 + requests * 2_000;
    if (heap > allowed) throw new Violation(`the heap grew to ${heap} bytes`);
    return `heap ${(heap / 1e6).toFixed(0)} MB, ${requests} requests`;
  }
}
