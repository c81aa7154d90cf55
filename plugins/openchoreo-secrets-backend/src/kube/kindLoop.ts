import type {
  KindObservation,
  ObservationFailure,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { linkAbort } from '../http/linkedAbort';
import { Backoff } from './backoff';
import { sleep, type Clock } from './clock';
import type { ClusterAccess } from './clusterAccess';
import type { KubeFailure } from './failure';
import { followWatch, MAX_ADDED } from './followWatch';
import type { KubeRequest } from './kubeRequest';
import type { ListShare } from './listRoom';
import type { KindSink } from '../observed/kindSink';
import { observationAfter, REFUSALS } from './observationAfter';
import { listAll } from './pager';
import { PageSize } from './pageSize';
import { pauseFor } from './pauseFor';
import type { LoopSettings } from './settings';
import { afterSignOfLife } from './signOfLife';
import { transportFailure } from './transportFailure';
import { WatchHistory } from './watchHistory';

/** What a loop works with. */
interface KindLoopOptions {
  /** The ways into the cluster, the preferred first: where one fails, the next is tried. There may be more of them later. */
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
  private readonly pageSize: PageSize;
  private attempts = 0;
  /** Of each way, since one was good. */
  private readonly failures = new Map<ClusterAccess, ObservationFailure>();
  /** What failed, while pages say that it is over. A list that breaks off again is believed no more. */
  private doubted: Extract<KindObservation, { state: 'failed' }> | undefined;
  /** What is kept takes of the room of its cluster. */
  private share: ListShare | undefined;
  private settle: () => void = () => {};

  /** Resolves when the first observation is complete or has failed. */
  readonly settled: Promise<void>;

  constructor(private readonly options: KindLoopOptions) {
    const { clock, random, settings } = options;
    this.backoff = new Backoff(settings.backoff, random);
    this.history = new WatchHistory(clock, settings.retryWatchAfterMs);
    this.pageSize = new PageSize(settings.requestTimeoutMs);
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
    const { clock, resolve, sink } = this.options;
    const { access } = this;
    const request = await resolve(access, signal);
    if (!request) {
      this.doubted = undefined;
      await sink.beginList().commit();
      this.share?.release();
      this.share = undefined;
      this.observe({ state: 'notServed', asOf: clock.now() });
      await this.rest(access, signal);
      return;
    }
    const listSince = clock.now();
    const { resourceVersion, asOf, share } = await this.list(
      access,
      request,
      listSince,
      signal,
    );
    this.doubted = undefined;
    this.share = share;
    const watches = access.watches && this.history.mayWatch();
    const mode = watches ? 'watch' : 'poll';
    const life = { came: 'page', listSince, now: clock.now() } as const;
    this.observe(afterSignOfLife({ state: 'observed', asOf, mode }, life));
    if (mode === 'watch') {
      await this.follow(access, request, resourceVersion, signal);
      return;
    }
    await this.rest(access, signal);
  }

  private list(
    { http }: ClusterAccess,
    request: KubeRequest,
    listSince: number,
    signal: AbortSignal,
  ) {
    const { clock, sink } = this.options;
    const onLife = (came: 'bytes' | 'page') => {
      const { observation: before, doubted } = this;
      const now = clock.now();
      const after = afterSignOfLife(before, { came, listSince, now });
      if (before.state === 'failed' && after !== before) {
        if (doubted) return;
        this.doubted = before;
      }
      this.observe(after);
    };
    const beginList = () => sink.beginList();
    const now = () => clock.now();
    const { pageSize: size } = this;
    const { room } = http;
    const { share: before } = this;
    const kept = { room, before };
    return listAll(
      { http, request, now, size, beginList, onLife, ...kept },
      signal,
    );
  }

  /** Waits for the next list, which goes by a way that can be watched if there is one again. */
  private async rest(
    { watches }: ClusterAccess,
    signal: AbortSignal,
  ): Promise<void> {
    const { accesses, clock, random, settings } = this.options;
    this.backoff.reset();
    if (!watches && accesses[0].watches) this.attempts = 0;
    // Many kinds of many planes must not come at once.
    const ms = settings.pollEveryMs * (0.75 + random() / 2);
    const untilWatch = watches ? this.history.watchAfterMs() : ms;
    await sleep(clock, Math.min(ms, untilWatch), signal);
  }

  /** Follows watches until a new list is needed, as it is at once when another cluster stands in the place of this one. */
  private async follow(
    access: ClusterAccess,
    request: KubeRequest,
    from: string,
    signal: AbortSignal,
  ): Promise<void> {
    const link = linkAbort(signal);
    const unsubscribe = access.renewal.happened.on(() => link.abort());
    await this.followWatches(access, request, from, link.signal);
    unsubscribe();
    link.release();
  }

  /** Follows watches, each where the last one ended. */
  private async followWatches(
    access: ClusterAccess,
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
      http: access.http,
      request,
      clock,
      random,
      probeAfterMs,
      sink: watchSink,
    };
    let resourceVersion = from;
    const suspect = () => access.renewal.suspected.tell();
    let onReturn: (() => void) | undefined;
    let added = 0;
    while (!signal.aborted && clock.now() < relistAt && added <= MAX_ADDED) {
      const result = await followWatch(
        { ...watch, onReturn },
        resourceVersion,
        signal,
      );
      if (signal.aborted) return;
      resourceVersion = result.resourceVersion;
      added += result.added;
      const next = this.history.judge(result);
      if (next.healthy) this.backoff.reset();
      onReturn = next.failure && suspect;
      // What broke may be whole again; what cannot be opened may stay so.
      const stay = result.opened;
      if (next.failure) await this.recover(next.failure, signal, stay);
      else if (next.pause) await this.pause(0, signal);
      if (next.then === 'list' || this.access !== access) return;
    }
  }

  private async recover(
    failure: KubeFailure,
    signal: AbortSignal,
    stay: boolean = false,
  ): Promise<void> {
    if (signal.aborted) return;
    // An upgrade may stop serving the version that was found before.
    if (failure.status === 404) this.options.forget(this.access);
    this.failures.set(this.access, failure.failure);
    this.tellFailure();
    // The first time round, what is wrong with one way says nothing of the next.
    const isThrottled = failure.failure.class === 'throttled';
    if (stay || isThrottled || !this.isUntried()) {
      await this.pause(failure.retryAfterMs, signal);
    }
    if (!stay) this.attempts += 1;
  }

  private isUntried(): boolean {
    return this.options.accesses.some(each => !this.failures.has(each));
  }

  /** As long as another way is left to try, nothing is said of the cluster. */
  private tellFailure(): void {
    const { accesses, clock, settings } = this.options;
    const known = accesses.flatMap(each => this.failures.get(each) ?? []);
    if (known.length < accesses.length) return;
    // That one way is never allowed is no news while another is broken.
    const broken = known.find(({ class: kind }) => !REFUSALS.has(kind));
    const failure = broken ?? known[0];
    const { doubted, observation } = this;
    const before = observation.state === 'pending' && doubted;
    this.observe(
      observationAfter(failure, before || observation, {
        now: clock.now(),
        unknownAfterMs: settings.unknownAfterMs,
      }),
    );
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
    if (observation.state !== 'failed') this.failures.clear();
    this.observation = observation;
    this.options.sink.observe(observation);
    if (observation.state !== 'pending') this.settle();
  }
}
