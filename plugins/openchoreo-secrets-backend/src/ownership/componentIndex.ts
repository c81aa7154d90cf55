import {
  componentKey,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { KindSnapshot } from '../observed/snapshot';
import { inGroup, type Grouping } from './grouped';
import { ownerOf } from './ownerOf';

/** An object of the control plane that says which component it is of. */
interface OfComponent {
  readonly meta: { readonly namespace?: string };
  readonly project?: string;
  readonly component?: string;
}

const byComponent: Grouping<OfComponent> = {
  groupOf: object => ownerOf(object, object.component),
};

/**
 * The objects of a component, by its namespace, project and name: all three
 * as the object itself says, never guessed from its name.
 */
export function objectsOf<T extends OfComponent>(
  kind: KindSnapshot<T>,
  component: ComponentRef,
): readonly T[] {
  return inGroup(kind.objects, byComponent, componentKey(component));
}
