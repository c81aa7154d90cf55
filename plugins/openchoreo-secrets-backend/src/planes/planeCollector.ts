import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  formatRef,
  type KindObservation,
  type ObservationFailure,
  type PlaneRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type {
  ClusterAccessConfig,
  SecretsConfig,
} from '../config/secretsConfig';
import type { ClusterAccess } from '../kube/clusterAccess';
import { observationAfter } from '../kube/observationAfter';
import type { MutableStore } from '../store/mutableStore';
import { identifyCluster } from './clusterIdentity';
import type { ClusterRegistry, CollectedCluster } from './clusterRegistry';
import { KindLoops, type SourceSink } from './kindLoops';
import { openAccess, type CollectContext } from './openAccess';
import { EVENT_SOURCES, planeSources } from './planeSources';

/** What all planes are collected with. */
interface PlaneCollectorOptions {
  readonly store: MutableStore;
  readonly registry: ClusterRegistry;
  readonly context: CollectContext;
  readonly eso: SecretsConfig['eso'];
  readonly logger: LoggerService;
}

/** Collects the cluster of one plane, unless another plane's collector already does. */
export class PlaneCollector {
  readonly name: string;
  readonly access: ClusterAccess;
  /** Resolves when the first observation is complete or has failed. */
  readonly settled: Promise<void>;
  private readonly cluster: CollectedCluster;
  private readonly sources: readonly SourceSink[];
  private settle: () => void = () => {};

  constructor(
    private readonly options: PlaneCollectorOptions,
    ref: PlaneRef,
    config: ClusterAccessConfig,
  ) {
    const { store, context, eso } = options;
    this.name = formatRef(ref);
    const tables = store.addPlane(ref);
    this.access = openAccess(config, context, ms => tables.setClockOffset(ms));
    this.cluster = { tables, accesses: [this.access] };
    this.sources = [
      ...planeSources(eso).map(source => ({
        source,
        sink: tables.part(source.kind, source.part),
      })),
      ...EVENT_SOURCES.map(source => ({
        source,
        sink: tables.events.sink(source.kind),
      })),
    ];
    this.settled = new Promise(resolve => {
      this.settle = resolve;
    });
  }

  /** Runs until aborted, or until the cluster is found to be collected already. */
  async run(signal: AbortSignal): Promise<void> {
    const { context, logger } = this.options;
    const identity = await identifyCluster(
      this.access,
      context,
      this.failAll(),
      signal,
    );
    if (!identity || this.isMerged(identity.uid)) {
      this.settle();
      return;
    }
    const { accesses } = this.cluster;
    const loops = new KindLoops(
      this.name,
      accesses,
      this.sources,
      context,
      logger,
    );
    void loops.settled.then(this.settle);
    await loops.run(signal);
  }

  private isMerged(uid: string | undefined): boolean {
    if (!uid) return false;
    const { logger, registry, store } = this.options;
    const { tables } = this.cluster;
    const first = registry.claim(uid, this.cluster);
    if (first === this.cluster) {
      tables.setUid(uid);
      return false;
    }
    first.accesses.push(this.access);
    store.merge(tables.key, first.tables.key);
    logger.info(`${this.name} lives in the cluster of ${first.tables.key}`);
    return true;
  }

  /** Until the cluster says who it is, a failure to ask is one of every kind. */
  private failAll(): (failure: ObservationFailure) => void {
    const { context, logger } = this.options;
    const { clock, settings } = context;
    let observation: KindObservation = { state: 'pending', since: clock.now() };
    return failure => {
      if (observation.state === 'pending') {
        logger.warn(`${this.name}: ${failure.class} ${failure.detail ?? ''}`);
      }
      observation = observationAfter(failure, observation, {
        now: clock.now(),
        unknownAfterMs: settings.unknownAfterMs,
      });
      for (const { sink } of this.sources) sink.observe(observation);
      this.settle();
    };
  }
}
