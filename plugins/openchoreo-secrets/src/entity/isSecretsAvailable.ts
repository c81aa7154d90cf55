import type { Entity } from '@backstage/catalog-model';
import { kindOf, PLANE_KINDS } from './kinds';

const PREFIX = 'openchoreo.io/';

/** The namespace in which the portal keeps entities of cluster-scoped kinds. */
const CLUSTER_SCOPED = 'openchoreo-cluster';

/** By which annotations entities of a kind are known to be OpenChoreo's; any of the lists is enough. */
const MARKS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['component', [['namespace', 'project', 'component']]],
  [
    'system',
    [
      ['namespace', 'project-id'],
      ['namespace', 'project'],
    ],
  ],
  ['environment', [['namespace', 'environment']]],
  ['domain', [['namespace']]],
  ['resource', [['namespace', 'project', 'resource']]],
]);

/**
 * True for entities that OpenChoreo's catalog provider made of a component or
 * of a project: those have an overview card.
 * @public
 */
export function isSecretsAvailable(entity: Entity): boolean {
  const kind = kindOf(entity);
  return (kind === 'component' || kind === 'system') && isMarked(entity);
}

/**
 * True for entities of OpenChoreo that have a Secrets tab: components,
 * projects, environments, namespaces, managed resources and planes.
 * @public
 */
export function hasSecretsTab(entity: Entity): boolean {
  return PLANE_KINDS.has(kindOf(entity)) ? isPlane(entity) : isMarked(entity);
}

function isMarked(entity: Entity): boolean {
  const marks = MARKS.get(kindOf(entity)) ?? [];
  return marks.some(names => has(entity, names));
}

/** A cluster-scoped plane belongs to no namespace, and need not name one. */
function isPlane(entity: Entity): boolean {
  const clustered =
    kindOf(entity).startsWith('cluster') &&
    entity.metadata.namespace === CLUSTER_SCOPED;
  return clustered || has(entity, ['namespace']);
}

function has({ metadata }: Entity, names: readonly string[]): boolean {
  return names.every(name => metadata.annotations?.[`${PREFIX}${name}`]);
}
