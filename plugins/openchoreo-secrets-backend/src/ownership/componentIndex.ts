import {
  componentKey,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { KindSnapshot } from '../store/snapshot';
import { memoised } from './memo';

/** An object of the control plane that says which component it is of. */
interface OfComponent {
  readonly meta: { readonly namespace?: string };
  readonly project?: string;
  readonly component?: string;
}

const keysByComponent = memoised(
  (objects: ReadonlyMap<string, OfComponent>) => {
    const index = new Map<string, string[]>();
    for (const [key, { meta, project, component }] of objects) {
      const { namespace } = meta;
      if (!namespace || !project || !component) continue;
      const of = componentKey({ namespace, project, name: component });
      const keys = index.get(of);
      if (keys) keys.push(key);
      else index.set(of, [key]);
    }
    return index;
  },
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
