import type { ClusterAccess } from '../kube/clusterAccess';
import type { Turns } from '../kube/turns';
import type { ClusterTables } from '../store/clusterTables';

/** A cluster that is collected, and all the ways into it. */
export interface CollectedCluster {
  readonly tables: ClusterTables;
  /** The preferred first. Grows when another plane turns out to live here. */
  readonly accesses: ClusterAccess[];
  /** For questions that are asked one at a time. */
  readonly turns: Turns;
}

/** Adds a way in behind those like it: what can be watched comes before what is polled. */
export function addAccess(accesses: ClusterAccess[], more: ClusterAccess) {
  const polled = accesses.findIndex(({ watches }) => !watches);
  const at = more.watches && polled >= 0 ? polled : accesses.length;
  accesses.splice(at, 0, more);
}

/** Which clusters are collected, by the UID of their `kube-system`. */
export class ClusterRegistry {
  private readonly byUid = new Map<string, CollectedCluster>();

  /** The cluster that is collected under this UID: `cluster` itself, unless another came first. */
  claim(uid: string, cluster: CollectedCluster): CollectedCluster {
    const first = this.byUid.get(uid);
    if (first) return first;
    this.byUid.set(uid, cluster);
    return cluster;
  }
}
