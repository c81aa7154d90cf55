import {
  componentKey,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { KindSnapshot } from '../observed/snapshot';
import { keysByOwner } from './keysByOwner';
import { memoised } from './memo';

/** An object of the control plane that says which component it is of. */
interface OfComponent {
  readonly meta: { readonly namespace?: string };
  readonly project?: string;
  readonly component?: string;
}

const keysByComponent = memoised((objects: ReadonlyMap<string, OfComponent>) =>
  keysByOwner(objects, ({ component }) => component),
);

/**
 * The objects of a component, by its namespace, project and name: all three
 * as the object itself says, never guessed from its name.
 */
export function objectsOf<T extends OfComponent>(
  kind: KindSnapshot<T>,
  component: ComponentRef,
): readonly T[] {
  const keys = keysByComponent(kind.objects).get(componentKey(component)) ?? [];
  return keys.flatMap(key => kind.objects.get(key) ?? []);
}
