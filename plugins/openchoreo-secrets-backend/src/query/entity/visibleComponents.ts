import {
  componentKey,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type {
  EntityTarget,
  Subject,
  Visibility,
} from '../../access/visibility';

function isOf(
  target: EntityTarget,
  { component, isResource }: Subject,
): boolean {
  if (Boolean(isResource) !== (target.scope === 'resource')) return false;
  switch (target.scope) {
    case 'component':
      return componentKey(target.component) === componentKey(component);
    case 'resource':
      return componentKey(target.resource) === componentKey(component);
    default:
      return (
        component.namespace === target.namespace &&
        component.project === target.project
      );
  }
}

/** The components of a target that the caller may see, each once, by name. */
export function visibleComponents(
  target: EntityTarget,
  visibility: Visibility,
): readonly ComponentRef[] {
  const seen = new Map(
    visibility.subjects
      .filter(subject => isOf(target, subject))
      .map(({ component }) => [componentKey(component), component]),
  );
  return [...seen.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
