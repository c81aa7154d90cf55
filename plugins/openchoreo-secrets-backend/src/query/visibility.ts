import type { ComponentRef } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { componentKey } from '../ownership/componentIndex';

/** What one caller may see: nothing else enters an answer, nor a number in it. */
export interface Visibility {
  readonly components: readonly ComponentRef[];
}

/** The entity that is asked about, and what it stands for. */
export type EntityTarget = {
  readonly entity: {
    readonly kind: string;
    readonly namespace: string;
    readonly name: string;
  };
} & (
  | { readonly scope: 'component'; readonly component: ComponentRef }
  | {
      readonly scope: 'system';
      readonly namespace: string;
      readonly project: string;
    }
);

function isOf(target: EntityTarget, component: ComponentRef): boolean {
  return target.scope === 'component'
    ? componentKey(target.component) === componentKey(component)
    : component.namespace === target.namespace &&
        component.project === target.project;
}

/** The components of a target that the caller may see, each once, by name. */
export function visibleComponents(
  target: EntityTarget,
  visibility: Visibility,
): readonly ComponentRef[] {
  const seen = new Map(
    visibility.components
      .filter(component => isOf(target, component))
      .map(component => [componentKey(component), component]),
  );
  return [...seen.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
