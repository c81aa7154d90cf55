import type { ClusterAccess } from '../kube/clusterAccess';
import type { ClusterTables } from '../observed/clusterTables';

/** A cluster that is collected, and all the ways into it. */
export interface CollectedCluster {
  readonly tables: ClusterTables;
  /** The preferred first. Grows when another plane is settled to live here. */
  readonly accesses: ClusterAccess[];
}

/** Adds a way in behind those like it: what can be watched comes before what is polled. */
export function addAccess(accesses: ClusterAccess[], more: ClusterAccess) {
  const polled = accesses.findIndex(({ watches }) => !watches);
  const at = more.watches && polled >= 0 ? polled : accesses.length;
  accesses.splice(at, 0, more);
}

/** Which clusters are collected, by what was settled before any of them was asked. */
export class ClusterRegistry {
  private readonly byGroup = new Map<string, CollectedCluster>();

  /** The cluster that is collected for a group of planes: `cluster` itself, unless another came first. Without a group it stands alone. */
  join(group: string | undefined, cluster: CollectedCluster): CollectedCluster {
    if (group === undefined) return cluster;
    const first = this.byGroup.get(group);
    if (first) return first;
    this.byGroup.set(group, cluster);
    return cluster;
  }
}
