import type { PlaneRef } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** Where the gateway puts a plane. Build planes became workflow planes in 1.0. */
export type GatewayPlaneType =
  'dataplane' | 'workflowplane' | 'buildplane' | 'observabilityplane';

/** The type of plane that the gateway of a release of today expects; undefined for the control plane, which has no agent. */
export function gatewayPlaneType(
  kind: PlaneRef['kind'],
): GatewayPlaneType | undefined {
  switch (kind) {
    case 'DataPlane':
    case 'ClusterDataPlane':
      return 'dataplane';
    case 'WorkflowPlane':
    case 'ClusterWorkflowPlane':
      return 'workflowplane';
    case 'ObservabilityPlane':
    case 'ClusterObservabilityPlane':
      return 'observabilityplane';
    default:
      return undefined;
  }
}

/** What stands for a namespace in the address of a cluster-scoped plane. */
const CLUSTER_SCOPED = '_cluster';

/** The base URL under which the gateway passes requests to the API server of a plane. */
export function gatewayAddress(
  url: string,
  planeType: GatewayPlaneType,
  planeId: string,
  { namespace = CLUSTER_SCOPED, name }: PlaneRef,
): string {
  const parts = [planeType, planeId, namespace, name].map(encodeURIComponent);
  return `${url.replace(/\/+$/, '')}/api/proxy/${parts.join('/')}/k8s`;
}
