import type { PlaneRef } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ClusterAccess } from '../kube/clusterAccess';

/** How the cluster of a plane is entered. */
export interface WayIn {
  readonly ref: PlaneRef;
  /** Opens it; `onClock` is told the cluster's clock minus ours. */
  readonly open: (onClock: (offsetMs: number) => void) => ClusterAccess;
  /** The same for all planes that are one cluster; undefined where the plane stands alone. Rejects while it cannot be told. */
  readonly group: () => Promise<string | undefined>;
  /** Nothing is asked before. It never rejects. */
  readonly after?: Promise<void>;
}
