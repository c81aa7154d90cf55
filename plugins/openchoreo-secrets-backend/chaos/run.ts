import { setTimeout as pause } from 'node:timers/promises';
import {
  CANARY,
  worldNamed,
  type RunningCluster,
} from '@internal/plane-simulator';
import { anyChange } from './changes';
import { anyFault } from './faults';
import type { ChaosOptions } from './options';
import { OBSERVATION, startProduct, type Product } from './product';
import { Random } from './random';
import {
  answersOf,
  difference,
  greenUnseen,
  seenPlanes,
  summaryOf,
} from './summary';

/** How long a plane may still count as seen that nothing is heard of. */
const GOES_DARK_WITHIN_MS =
  OBSERVATION.unknownAfterMs +
  OBSERVATION.probeAfterMs +
  OBSERVATION.requestTimeoutMs +
  3_000;

/** Two products look at different moments. */
const TWINS_AGREE_WITHIN_MS = 8_000;

/** Once all faults have ended. */
const CONVERGES_WITHIN_MS = 45_000;

const ROUND_MS = 20_000;

const MAX_REQUESTS_A_SECOND = 120;

/** A promise of the product that was not kept. */
export class Violation extends Error {}

/** One run: what was done, and what must hold. */
export class Run {
  readonly trace: string[] = [];
  private readonly began = Date.now();
  private readonly random: Random;
  /** When a plane went dark for good, as far as the faults say. */
  private readonly darkSince = new Map<string, number>();
  private readonly disagreeSince = new Map<string, number>();
  private heapAfterFirst: number | undefined;

  private constructor(
    private readonly product: Product,
    private readonly twin: Product,
    private readonly planesIn: ReadonlyMap<string, readonly string[]>,
    private readonly victims: readonly string[],
    seed: number,
  ) {
    this.random = new Random(seed);
  }

  static async start({ seed, world }: ChaosOptions): Promise<Run> {
    const jitter = new Random(seed + 1);
    const [product, twin] = await Promise.all([
      startProduct(world, () => jitter.next()),
      startProduct(world, () => 0.5),
    ]);
    const { access, controlPlane } = worldNamed(world);
    const planesIn = new Map<string, string[]>();
    for (const [plane, { cluster }] of Object.entries(access)) {
      planesIn.set(cluster, [...(planesIn.get(cluster) ?? []), plane]);
    }
    const data = [...planesIn.keys()].filter(name => name !== controlPlane);
    // At least one is left alone, and must not notice.
    const victims = data.slice(0, Math.max(1, data.length - 1));
    return new Run(product, twin, planesIn, victims, seed);
  }

  /** Faults and looks in turn, round by round, until the time is over. */
  async go(ms: number): Promise<void> {
    this.log(`victims: ${this.victims.join(', ')}`);
    do {
      await this.round(Math.min(ROUND_MS, ms));
      await this.converge();
      await this.bounded();
    } while (Date.now() - this.began < ms);
  }

  /** Leaves requests hanging, as what the product is ended under. */
  hang(): void {
    for (const { server } of this.product.world.clusters.values()) {
      server.faults.add({ effect: { kind: 'hang' } });
      server.dropConnections();
    }
  }

  async stop(): Promise<void> {
    await Promise.all([this.product.stop(), this.twin.stop()]);
  }

  private async round(ms: number): Promise<void> {
    const until = Date.now() + ms;
    const ends: (() => void)[] = [];
    while (Date.now() < until) {
      this.step(ends);
      for (let look = 0; look < 3; look += 1) {
        await pause(this.random.between(50, 400));
        this.look();
      }
      if (this.random.next() < 0.2) ends.splice(0).forEach(end => end());
    }
    this.log('all faults end');
    for (const end of ends) end();
    for (const name of this.victims) this.cluster(name).server.faults.clear();
    this.darkSince.clear();
  }

  private step(ends: (() => void)[]): void {
    const name = this.random.of(this.victims);
    if (this.random.next() < 0.3) {
      const change = anyChange(this.twin.world, name, this.random);
      this.log(`${name}: ${change.what}`);
      for (const { world } of [this.product, this.twin]) change.make(world);
      return;
    }
    const fault = anyFault(this.random);
    this.log(`${name}: ${fault.what}`);
    const end = fault.begin(this.cluster(name));
    const planes = fault.total ? (this.planesIn.get(name) ?? []) : [];
    for (const plane of planes) {
      if (!this.darkSince.has(plane)) this.darkSince.set(plane, Date.now());
    }
    ends.push(() => {
      this.log(`${name}: no longer ${fault.what}`);
      end();
      for (const plane of planes) this.darkSince.delete(plane);
    });
  }

  /** What must hold at any moment. */
  private look(): void {
    const fleet = this.product.fleet();
    const green = greenUnseen(fleet);
    if (green.length > 0) {
      throw new Violation(`green though not seen: ${green.slice(0, 5)}`);
    }
    const seen = seenPlanes(fleet);
    for (const [plane, since] of this.darkSince) {
      const ms = Date.now() - since;
      if (ms > GOES_DARK_WITHIN_MS && seen.has(plane)) {
        throw new Violation(`${plane} counts as seen after ${ms} ms of dark`);
      }
    }
    const leak = `${answersOf(fleet)}${this.product.said.join('\n')}`.indexOf(
      CANARY,
    );
    if (leak >= 0) throw new Violation('a canary is in an answer or the log');
    this.compareTwins(this.victims, false);
  }

  /** Planes that nothing is done to are told of as if nothing were done at all. */
  private compareTwins(except: readonly string[], now: boolean): boolean {
    const [ours, theirs] = [this.product, this.twin].map(each =>
      summaryOf(each.fleet()),
    );
    const left = new Set(except.flatMap(name => this.planesIn.get(name) ?? []));
    let agree = true;
    for (const plane of new Set([...ours.keys(), ...theirs.keys()])) {
      const lines = left.has(plane)
        ? []
        : difference(theirs.get(plane), ours.get(plane));
      if (lines.length === 0) {
        this.disagreeSince.delete(plane);
        continue;
      }
      agree = false;
      const since = this.disagreeSince.get(plane) ?? Date.now();
      this.disagreeSince.set(plane, since);
      const ms = Date.now() - since;
      const allowed = now ? CONVERGES_WITHIN_MS : TWINS_AGREE_WITHIN_MS;
      if (ms > allowed) {
        const told = lines.slice(0, 6).join('\n  ');
        throw new Violation(`${plane} differs for ${ms} ms:\n  ${told}`);
      }
    }
    return agree;
  }

  private async converge(): Promise<void> {
    this.disagreeSince.clear();
    const began = Date.now();
    while (!this.compareTwins([], true)) await pause(250);
    this.log(`converged in ${Date.now() - began} ms`);
  }

  /** Nothing grows without end: neither what is kept, nor what is asked. */
  private async bounded(): Promise<void> {
    const seconds = (Date.now() - this.began) / 1_000;
    const clusters = [...this.product.world.clusters.values()];
    for (const { name, server } of clusters) {
      const rate = server.requests.length / seconds;
      if (rate > MAX_REQUESTS_A_SECOND) {
        throw new Violation(
          `${name} is asked ${rate.toFixed(0)} times a second`,
        );
      }
    }
    global.gc?.();
    const heap = process.memoryUsage().heapUsed;
    this.heapAfterFirst ??= heap;
    // The simulator remembers what it was asked.
    const asked = clusters.reduce(
      (n, { server }) => n + server.requests.length,
      0,
    );
    const allowed = this.heapAfterFirst * 1.5 + 50e6 + asked * 2_000;
    this.log(`heap ${(heap / 1e6).toFixed(0)} MB, ${asked} requests`);
    if (heap > allowed) throw new Violation(`the heap grew to ${heap} bytes`);
  }

  private cluster(name: string): RunningCluster {
    const cluster = this.product.world.clusters.get(name);
    if (!cluster) throw new Error(`no cluster ${name}`);
    return cluster;
  }

  private log(what: string): void {
    const at = ((Date.now() - this.began) / 1_000).toFixed(1).padStart(7);
    this.trace.push(`${at} s  ${what}`);
  }
}
