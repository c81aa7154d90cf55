import { setTimeout as pause } from 'node:timers/promises';
import { CANARY } from '@internal/plane-simulator';
import { anyFault } from './anyFault';
import { Bounds } from './bounds';
import { anyChange } from './change';
import { Invariants, type Both } from './invariants';
import { Looks } from './looks';
import type { ChaosOptions } from './options';
import { startProduct, type Product } from './product';
import { Random } from './random';
import { anyRebuild } from './rebuild';
import { limitsOf, type Limits } from './times';
import { anyVictims, type Victims } from './victims';
import { Violation } from './violation';

const ROUND_MS = 20_000;

/** One run: what was done, and what must hold. */
export class Run {
  readonly trace: string[] = [];
  private readonly began = Date.now();
  private readonly random: Random;
  private readonly limits: Limits;
  private readonly invariants: Invariants;
  private readonly bounds: Bounds;
  private readonly looks: Looks;
  private readonly twins: Looks;

  private constructor(
    private readonly product: Product,
    private readonly twin: Product,
    { seed, stretch }: ChaosOptions,
  ) {
    this.random = new Random(seed);
    this.limits = limitsOf(stretch);
    const { answersMs } = this.limits;
    this.invariants = new Invariants(this.limits);
    this.bounds = new Bounds(product);
    this.looks = new Looks(product, new Random(seed + 2), answersMs);
    this.twins = new Looks(twin, new Random(seed + 3), answersMs);
  }

  static async start(options: ChaosOptions): Promise<Run> {
    const { seed } = options;
    const jitter = new Random(seed + 1);
    const [product, twin] = await Promise.all([
      startProduct(options, { random: () => jitter.next(), isBroken: true }),
      startProduct(options, { random: () => 0.5, isBroken: false }),
    ]);
    return new Run(product, twin, options);
  }

  /** Faults and looks in turn, round by round, until the time is over. */
  async go(ms: number): Promise<void> {
    // Whoever has credentials from programs may be later than who has them at hand.
    await this.converge();
    do {
      await this.round(Math.min(ROUND_MS, ms));
      await this.converge();
      this.log(this.bounds.check());
    } while (Date.now() - this.began < ms);
  }

  /** Leaves everything hanging, as what the product is ended under. */
  hang(): void {
    const { world, programs } = this.product;
    for (const program of programs.values()) program.mode = 'hangs';
    if (world.gateway) world.gateway.outage = 'hang';
    for (const { server } of world.clusters.values()) {
      server.faults.add({ effect: { kind: 'hang' } });
      server.dropConnections();
    }
    this.looks.leave();
  }

  /** Ends the portals, and then what they watched. @returns how long the portals took, in milliseconds. */
  async stop(): Promise<number> {
    const { product, twin } = this;
    const from = Date.now();
    await Promise.all([product.portal.stop(), twin.portal.stop()]);
    const ms = Date.now() - from;
    await Promise.all([product.remove(), twin.remove()]);
    return ms;
  }

  private async round(ms: number): Promise<void> {
    const victims = anyVictims(this.product, this.random);
    const others = victims.gateway ? ', gateway' : '';
    this.log(`victims: ${victims.clusters.join(', ')}${others}`);
    const until = Date.now() + ms;
    const ends: (() => void)[] = [];
    while (Date.now() < until) {
      this.step(victims, ends);
      for (let look = 0; look < 3; look += 1) {
        await pause(this.random.between(50, 400));
        await this.look(victims);
      }
      if (this.random.next() < 0.2) ends.splice(0).forEach(end => end());
    }
    this.endAll(ends);
  }

  private endAll(ends: readonly (() => void)[]): void {
    this.log('all faults end');
    for (const end of ends) end();
    for (const { server } of this.product.world.clusters.values()) {
      server.faults.clear();
    }
    this.invariants.allCameBack();
  }

  private step(victims: Victims, ends: (() => void)[]): void {
    const { random, invariants } = this;
    const chance = random.next();
    if (chance < 0.3) {
      this.change(random.of(victims.clusters), chance < 0.08);
      return;
    }
    const { what, dark, begin } = anyFault(this.product, victims, random);
    this.log(what);
    const end = begin();
    invariants.goesDark(dark);
    ends.push(() => {
      this.log(`no longer ${what}`);
      end();
      invariants.comesBack(dark);
    });
  }

  private change(name: string, isRebuild: boolean): void {
    const { world } = this.twin;
    const any = isRebuild ? anyRebuild : anyChange;
    const { what, make } = any(world, name, this.random);
    this.log(what);
    make(this.product.world, false);
    make(world, true);
  }

  /** What must hold at any moment. */
  private async look(victims: Victims): Promise<void> {
    const began = Date.now();
    const [both] = await Promise.all([this.both(), this.looks.around()]);
    const ms = Date.now() - began;
    if (ms < this.limits.quickMs) this.invariants.during(both, victims);
    else this.log(`a look took ${ms} ms`);
    if (this.product.portal.said.some(line => line.includes(CANARY))) {
      throw new Violation('a canary is in the log');
    }
  }

  private async both(): Promise<Both> {
    const [ours, twins] = await Promise.all([
      this.looks.all(),
      this.twins.all(),
    ]);
    return { ours, twins };
  }

  private async converge(): Promise<void> {
    const began = Date.now();
    while (!this.invariants.converged(await this.both())) await pause(250);
    this.log(`converged in ${Date.now() - began} ms`);
  }

  private log(what: string): void {
    const at = ((Date.now() - this.began) / 1_000).toFixed(1).padStart(7);
    this.trace.push(`${at} s  ${what}`);
  }
}
