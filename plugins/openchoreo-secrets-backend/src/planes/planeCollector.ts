import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  formatRef,
  type KindObservation,
  type ObservationFailure,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { SecretsConfig } from '../config/secretsConfig';
import { PLANE_KINDS } from '../kinds/planeKinds';
import type { ClusterAccess } from '../kube/clusterAccess';
import { observationAfter } from '../kube/observationAfter';
import type { SecretName } from '../kube/secretExistence';
import type { ObservedObjects } from '../observed/observedObjects';
import { ClusterClaim } from './clusterClaim';
import { ClusterLog } from './clusterLog';
import {
  addAccess,
  type ClusterRegistry,
  type CollectedCluster,
} from './clusterRegistry';
import { followServed, type AskServed } from './followServed';
import { KindLoops, type SourceSink } from './kindLoops';
import type { CollectContext } from './openAccess';
import { SecretLookUps } from './secretLookUps';
import { settleGroup } from './settleGroup';
import type { SharedIds } from './sharedIds';
import { eventSourcesOf, sourcesOf } from './sourcesOf';
import type { WayIn } from './wayIn';

/** What all planes are collected with. */
interface PlaneCollectorOptions {
  readonly observed: ObservedObjects;
  readonly registry: ClusterRegistry;
  readonly ids: SharedIds;
  readonly context: CollectContext;
  readonly eso: SecretsConfig['eso'];
  readonly logger: LoggerService;
}

/** A plane, how it is reached, and what is asked of it besides. */
interface PlaneToCollect extends WayIn {
  /** Secrets whose existence is asked for. */
  readonly secrets: readonly SecretName[];
  /** What is asked of discovery on this way, whoever collects the cluster. */
  readonly served: readonly AskServed[];
}

type Collected = Pick<KindLoops, 'settled' | 'run'>;

/** Collects the cluster of one plane, unless a plane that is settled to be in the same cluster already does. */
export class PlaneCollector {
  readonly name: string;
  readonly access: ClusterAccess;
  /** What is said of its cluster, whoever asks on this way. */
  readonly log: ClusterLog;
  /** Resolves when the first observation is complete or has failed. */
  readonly settled: Promise<void>;
  private readonly cluster: CollectedCluster;
  /** Where the plane is settled to live. */
  private home: CollectedCluster;
  private readonly lookUps: SecretLookUps;
  private readonly objects: readonly SourceSink[];
  private readonly events: readonly SourceSink[];
  private readonly claim: ClusterClaim;
  private settle: () => void = () => {};

  constructor(
    private readonly options: PlaneCollectorOptions,
    private readonly plane: PlaneToCollect,
  ) {
    const { observed, context, eso } = options;
    const { open, ref, secrets } = plane;
    this.name = formatRef(ref);
    this.log = new ClusterLog(options.logger, this.name);
    const tables = observed.addPlane(ref);
    this.access = open(ms => this.home.tables.clock.claim(ms));
    this.cluster = { tables, accesses: [this.access] };
    this.home = this.cluster;
    this.lookUps = new SecretLookUps({
      access: this.access,
      secrets,
      context,
      tell: (key, presence) =>
        this.home.tables.presence.set(this.name, key, presence),
    });
    this.objects = sourcesOf(PLANE_KINDS, eso).map(source => ({
      source,
      sink: tables.part(source.kind, source.part),
    }));
    this.events = eventSourcesOf(PLANE_KINDS).map(source => ({
      source,
      sink: tables.events.sink(source.kind),
    }));
    this.claim = new ClusterClaim(
      this.access,
      uid => this.claimed(uid),
      context,
    );
    this.settled = new Promise(resolve => {
      this.settle = resolve;
    });
  }

  /** Runs until aborted; where the cluster is collected already, only what is asked on this way alone. */
  async run(signal: AbortSignal): Promise<void> {
    const { context } = this.options;
    await this.plane.after;
    const settled = await settleGroup(
      this.plane.group,
      context,
      this.failAll(),
      signal,
    );
    if (!settled) {
      this.settle();
      return;
    }
    const loops = this.joins(settled.group) ? [] : this.kindLoops();
    const work = [...loops, this.lookUps, this.claim];
    void Promise.all(work.map(each => each.settled)).then(this.settle);
    await Promise.all([
      ...work.map(each => each.run(signal)),
      ...this.plane.served.map(ask =>
        followServed(ask, this.access, this.home.tables, context, signal),
      ),
    ]);
  }

  private claimed(uid: string | undefined): void {
    const { claims } = this.home.tables;
    this.options.ids.tell(this.name, this.home, uid);
    if (uid === undefined) claims.forget(this.name);
    else claims.set(this.name, uid, this.options.context.clock.now());
  }

  private kindLoops(): readonly Collected[] {
    const { accesses } = this.cluster;
    const { context } = this.options;
    const objects = new KindLoops(this.log, accesses, this.objects, context);
    const events = new KindLoops(this.log, accesses, this.events, context);
    // An Event counts for an object that was seen, so these come first.
    const run = async (signal: AbortSignal) => {
      await objects.settled;
      await events.run(signal);
    };
    return [objects, { settled: events.settled, run }];
  }

  /** Whether the cluster is collected already; then this is another way into it. */
  private joins(group: string | undefined): boolean {
    const { logger, observed, registry } = this.options;
    const { tables } = this.cluster;
    const first = registry.join(group, this.cluster);
    if (first === this.cluster) return false;
    addAccess(first.accesses, this.access);
    this.home = first;
    observed.merge(tables.key, first.tables.key);
    logger.info(`${this.name} lives in the cluster of ${first.tables.key}`);
    return true;
  }

  /** Until it is settled where the plane lives, nothing of any kind can be asked. */
  private failAll(): (failure: ObservationFailure) => void {
    const { clock, settings } = this.options.context;
    let observation: KindObservation = { state: 'pending', since: clock.now() };
    return failure => {
      this.log.failed(failure);
      observation = observationAfter(failure, observation, {
        now: clock.now(),
        unknownAfterMs: settings.unknownAfterMs,
      });
      for (const { sink } of [...this.objects, ...this.events]) {
        sink.observe(observation);
      }
      this.lookUps.failAll(failure);
      this.settle();
    };
  }
}
