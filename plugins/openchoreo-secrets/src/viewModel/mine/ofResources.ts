import type { OwnedDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { EntityPath } from '../links';
import type { FindingView } from '../report/findingView';

type Named = Pick<EntityPath, 'namespace' | 'name'>;

const keyOf = ({ namespace, name }: Named) => `${namespace}/${name}`;

/** Whether what a name stands for is a managed resource, and no component. */
export function resourcesIn(
  owned: readonly OwnedDto[],
): (named: Named) => boolean {
  const keysOf = (wanted: OwnedDto['kind']) =>
    new Set(
      owned.flatMap(({ kind, of }) => (kind === wanted ? keyOf(of) : [])),
    );
  const components = keysOf('component');
  const resources = keysOf('resource');
  return named => resources.has(keyOf(named)) && !components.has(keyOf(named));
}

/** A report names a managed resource as a component is named: its page is another. */
export function ofResources(
  findings: readonly FindingView[],
  owned: readonly OwnedDto[],
): readonly FindingView[] {
  const isResource = resourcesIn(owned);
  const corrected = (entity: EntityPath): EntityPath =>
    entity.kind === 'component' && isResource(entity)
      ? { ...entity, kind: 'resource' }
      : entity;
  return findings.map(finding => {
    const { action, hits } = finding;
    return {
      ...finding,
      action:
        action?.kind === 'entity'
          ? { ...action, entity: corrected(action.entity) }
          : action,
      hits: hits?.map(hit => ({ ...hit, entity: corrected(hit.entity) })),
    };
  });
}
