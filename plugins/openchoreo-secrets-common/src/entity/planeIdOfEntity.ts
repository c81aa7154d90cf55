import { formatRef, type PlaneKind } from '../model';
import type { ScopedEntity } from './scopedEntity';

/** The kinds of plane by the lower-cased kinds of the catalog, which spells some differently. */
const KINDS: ReadonlyMap<string, PlaneKind> = new Map([
  ['dataplane', 'DataPlane'],
  ['clusterdataplane', 'ClusterDataPlane'],
  ['workflowplane', 'WorkflowPlane'],
  ['clusterworkflowplane', 'ClusterWorkflowPlane'],
  ['observabilityplane', 'ObservabilityPlane'],
  ['clusterobservabilityplane', 'ClusterObservabilityPlane'],
  // What older releases call a workflow plane.
  ['buildplane', 'WorkflowPlane'],
  ['clusterbuildplane', 'ClusterWorkflowPlane'],
]);

/**
 * The plane that an entity stands for, as answers name it: `Kind/namespace/name`,
 * or `Kind/name` of a cluster-scoped kind. Undefined for every other entity.
 */
export function planeIdOfEntity(
  entity: ScopedEntity,
  namespace: string | undefined,
): string | undefined {
  const kind = KINDS.get(entity.kind.toLocaleLowerCase('en-US'));
  if (!kind) return undefined;
  const { name } = entity.metadata;
  if (kind.startsWith('Cluster')) return formatRef({ kind, name });
  return namespace ? formatRef({ kind, namespace, name }) : undefined;
}
