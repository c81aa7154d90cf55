import type { ObjectView } from '../objects/objectViews';
import type { PlaneView } from '../planes/planeViews';
import { clusterKeyOf } from './placement';

/** The ExternalSecrets that components list, by cluster: what is left is nobody's. */
export class Claims {
  private readonly byCluster = new Map<string, Set<string>>();

  add(objects: Iterable<ObjectView>): void {
    for (const { plane, listed } of objects) {
      this.in(plane).add(`${listed.namespace}/${listed.name}`);
    }
  }

  /** As `namespace/name`, in the cluster of a plane. */
  in(plane: PlaneView): Set<string> {
    const cluster = clusterKeyOf(plane) ?? plane.id;
    const known = this.byCluster.get(cluster) ?? new Set<string>();
    this.byCluster.set(cluster, known);
    return known;
  }
}
