import type { Entity } from '@backstage/catalog-model';

/** How the API spells the kinds of plane that the catalog has, by their lower-cased names. */
export const PLANE_KINDS: ReadonlyMap<string, string> = new Map([
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

/** Kinds are compared without regard to case: the catalog and the API spell some differently. */
export function kindOf(entity: Pick<Entity, 'kind'>): string {
  return entity.kind.toLocaleLowerCase('en-US');
}
