import { isDeepStrictEqual } from 'node:util';
import { formatRef } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ControlPlaneKinds } from '../kinds/controlPlaneKinds';
import type {
  ClusterKey,
  ClusterSnapshot,
  PlaneSnapshot,
  Snapshot,
} from '../observed/snapshot';
import type { Moment } from '../ownership/lookupIn';
import { Readers } from './readers';
import { steadyKinds } from './steady';
import { TrackedCluster } from './trackedCluster';
import {
  becomeKinds,
  trackKinds,
  type ChangedKeys,
  type TrackedKinds,
} from './trackedKinds';
import { TrackedObjects } from './trackedObjects';
import type { Tracker } from './tracker';

function clusterOf({ access }: PlaneSnapshot): ClusterKey | undefined {
  return access.state === 'notConfigured' ? undefined : access.cluster;
}

/** Where everything lies. */
function frameOf({ planes, clusters, controlPlane }: Snapshot): object {
  return [
    controlPlane.cluster,
    // What is in no cluster is read with none.
    planes.map(plane => [formatRef(plane.ref), clusterOf(plane) ?? plane]),
    [...clusters.keys()],
  ];
}

/** A snapshot of which it is noted who reads what, and that is brought up to date in place. */
export class TrackedSnapshot<U extends object> {
  /** What is read. */
  snapshot: Snapshot;
  private readonly kinds: TrackedKinds<ControlPlaneKinds, U>;
  private readonly clusters: ReadonlyMap<ClusterKey, TrackedCluster<U>>;
  private readonly seenClusters: TrackedObjects<ClusterSnapshot, U>;
  private readonly frame: object;
  private readonly steady: object;

  constructor(tracker: Tracker<U>, snapshot: Snapshot, at: Moment) {
    const { controlPlane, clusters } = snapshot;
    this.kinds = trackKinds<ControlPlaneKinds, U>(tracker, controlPlane.kinds);
    this.clusters = new Map(
      [...clusters].map(([key, cluster]) => [
        key,
        new TrackedCluster(tracker, cluster, at),
      ]),
    );
    const readers = new Readers<U>();
    const place = { tracker, readersOf: () => readers };
    this.seenClusters = new TrackedObjects(this.seen(), place, readers);
    this.frame = frameOf(snapshot);
    this.steady = steadyKinds(controlPlane.kinds, at);
    this.snapshot = this.readAs(snapshot, snapshot.planes);
  }

  /** Whether it can be brought up to date: not where planes come and go, nor where something else can be concluded from the control plane. */
  canBecome(next: Snapshot, at: Moment): boolean {
    return (
      isDeepStrictEqual(frameOf(next), this.frame) &&
      isDeepStrictEqual(steadyKinds(next.controlPlane.kinds, at), this.steady)
    );
  }

  /** Takes up what is seen now: cluster by cluster, so that others may have their turn. @returns what changed in each. */
  *become(
    next: Snapshot,
    at: Moment,
  ): Generator<void, ReadonlyMap<ClusterKey, ChangedKeys>> {
    const changes = new Map<ClusterKey, ChangedKeys>();
    const others = new Set<ClusterKey>();
    becomeKinds<ControlPlaneKinds, U>(this.kinds, next.controlPlane.kinds);
    yield;
    for (const [key, tracked] of this.clusters) {
      const cluster = next.clusters.get(key);
      if (!cluster) continue;
      const { keys, isOther } = tracked.become(cluster, at);
      changes.set(key, keys);
      if (isOther) others.add(key);
      yield;
    }
    const planes = this.planesOf(next, others);
    this.seenClusters.exchange(this.seen());
    this.snapshot = this.readAs(next, planes);
    for (const key of others) this.touchCluster(key);
    return changes;
  }

  /** Everything that is judged by anything in a cluster has to be judged anew. */
  touchCluster(key: ClusterKey): void {
    this.seenClusters.touch(key);
  }

  /** Whoever is judged now is judged by a cluster. */
  readCluster(key: ClusterKey): void {
    this.seenClusters.get(key);
  }

  /** Planes that are as they were stay the same value. */
  private planesOf(
    { planes }: Snapshot,
    others: Set<ClusterKey>,
  ): Snapshot['planes'] {
    const { planes: before } = this.snapshot;
    let isSame = true;
    const now = planes.map((plane, index) => {
      if (isDeepStrictEqual(plane, before[index])) return before[index];
      isSame = false;
      const cluster = clusterOf(plane);
      if (cluster !== undefined) others.add(cluster);
      return plane;
    });
    return isSame ? before : now;
  }

  private seen(): ReadonlyMap<ClusterKey, ClusterSnapshot> {
    return new Map([...this.clusters].map(([key, { seen }]) => [key, seen]));
  }

  private readAs(next: Snapshot, planes: Snapshot['planes']): Snapshot {
    const { cluster } = next.controlPlane;
    return {
      revision: next.revision,
      planes,
      clusters: this.seenClusters,
      controlPlane: { cluster, kinds: this.kinds },
    };
  }
}
