import type { Entity } from '@backstage/catalog-model';
import { kindOf, PLANE_KINDS } from './kinds';

/** `Kind/namespace/name`, or `Kind/name` of a cluster-scoped kind, as the API names the plane of an entity. */
export function planeIdOf(entity: Entity): string | undefined {
  const kind = PLANE_KINDS.get(kindOf(entity));
  if (!kind) {
    return undefined;
  }
  const { name, namespace = 'default', annotations } = entity.metadata;
  return kind.startsWith('Cluster')
    ? `${kind}/${name}`
    : `${kind}/${annotations?.['openchoreo.io/namespace'] ?? namespace}/${name}`;
}
