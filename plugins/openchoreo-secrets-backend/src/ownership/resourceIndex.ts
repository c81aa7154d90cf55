import {
  componentKey,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { KindSnapshot } from '../store/snapshot';
import { memoised } from './memo';

/** An object of the control plane that says which managed resource it is of. */
interface OfResource {
  readonly meta: { readonly namespace?: string };
  readonly project?: string;
  readonly resource?: string;
}

const keysByResource = memoised((objects: ReadonlyMap<string, OfResource>) => {
  const index = new Map<string, string[]>();
  for (const [key, { meta, project, resource }] of objects) {
    const { namespace } = meta;
    if (!namespace || !project || !resource) continue;
    const of = componentKey({ namespace, project, name: resource });
    const keys = index.get(of);
    if (keys) keys.push(key);
    else index.set(of, [key]);
  }
  return index;
});

/** The objects of a managed resource, which is named as a component is: by namespace, project and name. */
export function objectsOfResource<T extends OfResource>(
  kind: KindSnapshot<T>,
  resource: ComponentRef,
): readonly T[] {
  const keys = keysByResource(kind.objects).get(componentKey(resource)) ?? [];
  return keys.flatMap(key => kind.objects.get(key) ?? []);
}
