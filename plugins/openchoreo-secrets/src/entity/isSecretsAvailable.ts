import type { Entity } from '@backstage/catalog-model';

const NAMESPACE = 'openchoreo.io/namespace';
const PROJECT = 'openchoreo.io/project';
const PROJECT_ID = 'openchoreo.io/project-id';
const COMPONENT = 'openchoreo.io/component';

/**
 * True for entities that OpenChoreo's catalog provider made of a component or
 * of a project.
 * @public
 */
export function isSecretsAvailable(entity: Entity): boolean {
  const annotations = entity.metadata.annotations ?? {};
  if (!annotations[NAMESPACE]) {
    return false;
  }
  switch (kindOf(entity)) {
    case 'component':
      return Boolean(annotations[PROJECT] && annotations[COMPONENT]);
    case 'system':
      return Boolean(annotations[PROJECT_ID] || annotations[PROJECT]);
    default:
      return false;
  }
}

/** The tab shows one component; a project has the card only. */
export function hasSecretsTab(entity: Entity): boolean {
  return kindOf(entity) === 'component' && isSecretsAvailable(entity);
}

function kindOf(entity: Entity): string {
  return entity.kind.toLocaleLowerCase('en-US');
}
