import {
  formatRef,
  objectKey,
  type PlaneKind,
  type PlaneObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { WatchedKind } from './watchedKind';

/** The kinds of plane, by the resource of which they are listed; build planes became workflow planes in 1.0. */
export const PLANE_RESOURCES: Readonly<Record<string, PlaneKind>> = {
  dataplanes: 'DataPlane',
  clusterdataplanes: 'ClusterDataPlane',
  workflowplanes: 'WorkflowPlane',
  clusterworkflowplanes: 'ClusterWorkflowPlane',
  observabilityplanes: 'ObservabilityPlane',
  clusterobservabilityplanes: 'ClusterObservabilityPlane',
  buildplanes: 'WorkflowPlane',
  clusterbuildplanes: 'ClusterWorkflowPlane',
};

/** Planes of all kinds share one table. */
export function planeKey({ kind, meta }: PlaneObject): string {
  return formatRef({ kind, namespace: meta.namespace, name: meta.name });
}

/** One that cannot be read may not even say of which kind it is: the list that it is in does. */
export const planeKeyOfRef: WatchedKind<PlaneObject>['keyOfRef'] = (
  ref,
  part,
) => {
  const kind = PLANE_RESOURCES[part];
  return kind ? formatRef({ ...ref, kind }) : objectKey(ref);
};
