import type { Entity } from '@backstage/catalog-model';
import { kindOf, PLANE_KINDS } from './kinds';

const PREFIX = 'openchoreo.io/';

/** The namespace in which the portal keeps entities of cluster-scoped kinds. */
const CLUSTER_SCOPED = 'openchoreo-cluster';

/**
 * True for entities that OpenChoreo's catalog provider made of a component or
 * of a project: those have an overview card.
 * @public
 */
export function isSecretsAvailable(entity: Entity): boolean {
  switch (kindOf(entity)) {
    case 'component':
      return has(entity, 'namespace', 'project', 'component');
    case 'system':
      return isSystem(entity);
    default:
      return false;
  }
}

/**
 * True for entities of OpenChoreo that have a Secrets tab: components,
 * projects, environments, namespaces, managed resources and planes.
 * @public
 */
export function hasSecretsTab(entity: Entity): boolean {
  const kind = kindOf(entity);
  switch (kind) {
    case 'component':
    case 'system':
      return isSecretsAvailable(entity);
    case 'environment':
      return has(entity, 'namespace', 'environment');
    case 'domain':
      return has(entity, 'namespace');
    case 'resource':
      return has(entity, 'namespace', 'project', 'resource');
    default:
      return PLANE_KINDS.has(kind) && isPlane(entity);
  }
}

function isSystem(entity: Entity): boolean {
  return (
    has(entity, 'namespace', 'project-id') ||
    has(entity, 'namespace', 'project')
  );
}

/** A cluster-scoped plane belongs to no namespace, and need not name one. */
function isPlane(entity: Entity): boolean {
  const clustered =
    kindOf(entity).startsWith('cluster') &&
    entity.metadata.namespace === CLUSTER_SCOPED;
  return clustered || has(entity, 'namespace');
}

function has(entity: Entity, ...names: readonly string[]): boolean {
  const annotations = entity.metadata.annotations ?? {};
  return names.every(name => annotations[`${PREFIX}${name}`]);
}
