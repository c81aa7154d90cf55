import type { OwnedDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { EntityPath } from '../links';
import type { FindingView } from '../report/findingView';

/** A report names a managed resource as a component is named: its page is another. */
export function ofResources(
  findings: readonly FindingView[],
  owned: readonly OwnedDto[],
): readonly FindingView[] {
  const keysOf = (wanted: OwnedDto['kind']) =>
    new Set(
      owned
        .filter(({ kind }) => kind === wanted)
        .map(({ of }) => `${of.namespace}/${of.name}`),
    );
  const components = keysOf('component');
  const resources = keysOf('resource');
  const corrected = (entity: EntityPath): EntityPath => {
    const key = `${entity.namespace}/${entity.name}`;
    const isOther = entity.kind !== 'component' || components.has(key);
    return isOther || !resources.has(key)
      ? entity
      : { ...entity, kind: 'resource' };
  };
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
