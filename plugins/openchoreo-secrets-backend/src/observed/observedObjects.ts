import {
  formatRef,
  OPERATOR_REPORTERS,
  type PlaneRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ListWitness } from './clockBook';
import { ClusterTables, type ClusterContext } from './clusterTables';
import { Compactor } from './compactor';
import { ControlPlaneTables } from './controlPlaneTables';
import { listPlanes, type BoundPlane } from './planeList';
import { Revision } from './revision';
import type {
  ClusterKey,
  ClusterSnapshot,
  Snapshot,
  SnapshotSource,
} from './snapshot';

/** The plane that is the control plane itself. */
export const CONTROL_PLANE: PlaneRef = {
  kind: 'ControlPlane',
  name: 'default',
};

/** All that was seen, as it changes: the collecting side writes, the serving side takes snapshots. */
export class ObservedObjects implements SnapshotSource {
  readonly controlPlane: ControlPlaneTables;
  private readonly revision = new Revision();
  private readonly context: ClusterContext;
  private readonly tables = new Map<ClusterKey, ClusterTables>();
  private readonly bound = new Map<string, BoundPlane>();
  private memo: { any: number; snapshot: Snapshot } | undefined;

  /** @param reporters - the components whose Events count as the operator's. */
  constructor(
    now: () => number,
    reporters: readonly string[] = OPERATOR_REPORTERS,
  ) {
    this.context = {
      compactor: new Compactor(),
      revision: this.revision,
      now,
      reporters: new Set(reporters),
    };
    this.controlPlane = new ControlPlaneTables(this.context, () =>
      this.planeWitness(),
    );
  }

  /** Adds a plane that is reached by an access of its own: a cluster of its own unless it is settled to be in another's. */
  addPlane(ref: PlaneRef): ClusterTables {
    const key = formatRef(ref);
    const tables = new ClusterTables(key, this.context);
    this.tables.set(key, tables);
    this.bound.set(key, { ref, cluster: key });
    this.revision.contentChanged();
    return tables;
  }

  /** The planes of cluster `from` are settled to live in `into`. */
  merge(from: ClusterKey, into: ClusterKey): void {
    for (const [key, { ref, cluster }] of this.bound) {
      if (cluster === from) this.bound.set(key, { ref, cluster: into });
    }
    this.tables.delete(from);
    this.revision.contentChanged();
  }

  snapshot(): Snapshot {
    const { any, content } = this.revision;
    if (this.memo?.any === any) return this.memo.snapshot;
    const clusters: ReadonlyMap<ClusterKey, ClusterSnapshot> = new Map(
      [...this.tables].map(([key, tables]) => [key, tables.snapshot()]),
    );
    const kinds = this.controlPlane.snapshot();
    const bound = [...this.bound.values()];
    const snapshot: Snapshot = {
      revision: content,
      planes: listPlanes(bound, kinds.Plane.objects, clusters),
      clusters,
      controlPlane: { cluster: this.controlPlaneCluster(), kinds },
    };
    this.memo = { any, snapshot };
    return snapshot;
  }

  /** The gateway writes when it heard from an agent by the clock of the control plane. */
  private planeWitness(): ListWitness {
    const tables = this.tables.get(this.controlPlaneCluster());
    return tables ? tables.clock.list() : { seen: () => {}, heard: () => {} };
  }

  private controlPlaneCluster(): ClusterKey {
    const key = formatRef(CONTROL_PLANE);
    return this.bound.get(key)?.cluster ?? key;
  }
}
