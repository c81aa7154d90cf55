import type { KindObservation } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { Backoff } from './backoff';
import { sleep, type Clock } from './clock';
import type { ClusterAccess } from './clusterAccess';
import type { KubeFailure } from './failure';
import { followWatch } from './followWatch';
import type { KubeRequest } from './kubeRequest';
import type { KindSink } from '../store/kindSink';
import { observationAfter } from './observationAfter';
import { listAll } from './pager';
import { pauseFor } from './pauseFor';
import type { LoopSettings } from './settings';
import { transportFailure } from './transportFailure';
import { WatchHistory } from './watchHistory';

/** What a loop works with. */
interface KindLoopOptions {
  /** The ways into the cluster: where one fails, the next is tried. There may be more of them later. */
  readonly accesses: readonly ClusterAccess[];
  readonly clock: Clock;
  readonly random: () => number;
  readonly settings: LoopSettings;
  readonly sink: KindSink;
  /** Where the kind is served in this cluster; undefined when it is not. */
  readonly resolve: (
    access: ClusterAccess,
    signal: AbortSignal,
  ) => Promise<KubeRequest | undefined>;
  /** What was resolved turned out to be wrong. */
  readonly forget: (access: ClusterAccess) => void;
}

/**
 * Keeps one kind of one cluster up to date: lists it, replaces what was there,
 * then follows its events, or sleeps where watching is refused; and again.
 */
export class KindLoop {
  private observation: KindObservation;
  private readonly backoff: Backoff;
  private readonly history: WatchHistory;
  private attempts = 0;
  private settle: () => void = () => {};

  /** Resolves when the first observation is complete or has failed. */
  readonly settled: Promise<void>;

  constructor(private readonly options: KindLoopOptions) {
    const { clock, random, settings } = options;
    this.backoff = new Backoff(settings.backoff, random);
    this.history = new WatchHistory(clock, settings.retryWatchAfterMs);
    this.observation = { state: 'pending', since: clock.now() };
    this.settled = new Promise(resolve => {
      this.settle = resolve;
    });
  }

  /** Runs until aborted. It never rejects, whatever the cluster sends. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.round(signal);
      } catch (error) {
        await this.recover(transportFailure(error, false), signal);
      }
    }
    this.settle();
  }

  private async round(signal: AbortSignal): Promise<void> {
    const { clock, resolve, settings, sink } = this.options;
    const { access } = this;
    const { http } = access;
    const request = await resolve(access, signal);
    if (!request) {
      sink.beginList().commit();
      this.observe({ state: 'notServed', asOf: clock.now() });
      this.backoff.reset();
      await sleep(clock, settings.pollEveryMs, signal);
      return;
    }
    const { resourceVersion, asOf } = await listAll(
      {
        http,
        request,
        now: () => clock.now(),
        beginList: () => sink.beginList(),
      },
      signal,
    );
    const mode = this.history.mayWatch() ? 'watch' : 'poll';
    this.observe({ state: 'observed', asOf, mode });
    if (mode === 'watch') {
      await this.follow(access, request, resourceVersion, signal);
      return;
    }
    this.backoff.reset();
    await sleep(clock, settings.pollEveryMs, signal);
  }

  /** Follows watches, each where the last one ended, until a new list is needed. */
  private async follow(
    { http }: ClusterAccess,
    request: KubeRequest,
    from: string,
    signal: AbortSignal,
  ): Promise<void> {
    const { clock, random, settings, sink } = this.options;
    const { probeAfterMs, relistEveryMs } = settings;
    const relistAt = clock.now() + relistEveryMs;
    const heard = () =>
      this.observe({ state: 'observed', asOf: clock.now(), mode: 'watch' });
    const watchSink = {
      upsert: (object: unknown) => sink.upsert(object),
      remove: (object: unknown) => sink.remove(object),
      heard,
    };
    const watch = {
      http,
      request,
      clock,
      random,
      probeAfterMs,
      sink: watchSink,
    };
    let resourceVersion = from;
    let afterFailure = false;
    while (!signal.aborted && clock.now() < relistAt) {
      const result = await followWatch(
        { ...watch, afterFailure },
        resourceVersion,
        signal,
      );
      if (signal.aborted) return;
      resourceVersion = result.resourceVersion;
      const next = this.history.judge(result);
      if (next.healthy) this.backoff.reset();
      afterFailure = next.failure !== undefined;
      if (next.failure) await this.recover(next.failure, signal);
      else if (next.pause) await this.pause(0, signal);
      if (next.then === 'list') return;
    }
  }

  private async recover(
    failure: KubeFailure,
    signal: AbortSignal,
  ): Promise<void> {
    if (signal.aborted) return;
    const { clock, forget, settings } = this.options;
    // An upgrade may stop serving the version that was found before.
    if (failure.status === 404) forget(this.access);
    this.observe(
      observationAfter(failure.failure, this.observation, {
        now: clock.now(),
        unknownAfterMs: settings.unknownAfterMs,
      }),
    );
    await this.pause(failure.retryAfterMs, signal);
    this.attempts += 1;
  }

  private async pause(atLeastMs: number, signal: AbortSignal): Promise<void> {
    const { breaker } = this.access;
    const ms = this.backoff.next(atLeastMs);
    await pauseFor(this.options.clock, breaker, ms, signal);
  }

  private get access(): ClusterAccess {
    const { accesses } = this.options;
    return accesses[this.attempts % accesses.length];
  }

  private observe(observation: KindObservation): void {
    if (observation === this.observation) return;
    this.observation = observation;
    this.options.sink.observe(observation);
    if (observation.state !== 'pending') this.settle();
  }
}
