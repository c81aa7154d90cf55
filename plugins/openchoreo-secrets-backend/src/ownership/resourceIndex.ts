import {
  componentKey,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { KindSnapshot } from '../observed/snapshot';
import { keysByOwner } from './keysByOwner';
import { memoised } from './memo';

/** An object of the control plane that says which managed resource it is of. */
interface OfResource {
  readonly meta: { readonly namespace?: string };
  readonly project?: string;
  readonly resource?: string;
}

const keysByResource = memoised((objects: ReadonlyMap<string, OfResource>) =>
  keysByOwner(objects, ({ resource }) => resource),
);

/** The objects of a managed resource, which is named as a component is: by namespace, project and name. */
export function objectsOfResource<T extends OfResource>(
  kind: KindSnapshot<T>,
  resource: ComponentRef,
): readonly T[] {
  const keys = keysByResource(kind.objects).get(componentKey(resource)) ?? [];
  return keys.flatMap(key => kind.objects.get(key) ?? []);
}
