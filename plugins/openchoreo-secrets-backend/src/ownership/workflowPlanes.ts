import type { PlaneSnapshot, Snapshot } from '../observed/snapshot';

const DEFAULT_PLANE = 'default';

/** Nearest first: of the namespace before that of the cluster, and the one that workflows name by default before others. */
function rank({ ref }: PlaneSnapshot): number {
  const clusterWide = ref.kind === 'ClusterWorkflowPlane';
  return (clusterWide ? 2 : 0) + (ref.name === DEFAULT_PLANE ? 0 : 1);
}

/** The planes that builds of a namespace can run in: which of them, only the workflow says, and that is not kept. */
export function workflowPlanes(
  { planes }: Snapshot,
  namespace: string,
): readonly PlaneSnapshot[] {
  return planes
    .filter(
      ({ ref }) =>
        ref.kind === 'ClusterWorkflowPlane' ||
        (ref.kind === 'WorkflowPlane' && ref.namespace === namespace),
    )
    .sort((a, b) => rank(a) - rank(b) || (a.ref.name < b.ref.name ? -1 : 1));
}
