import {
  componentKey,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { KindSnapshot } from '../observed/snapshot';
import { inGroup, type Grouping } from './grouped';
import { ownerOf } from './ownerOf';

/** An object of the control plane that says which managed resource it is of. */
interface OfResource {
  readonly meta: { readonly namespace?: string };
  readonly project?: string;
  readonly resource?: string;
}

const byResource: Grouping<OfResource> = {
  groupOf: object => ownerOf(object, object.resource),
};

/** The objects of a managed resource, which is named as a component is: by namespace, project and name. */
export function objectsOfResource<T extends OfResource>(
  kind: KindSnapshot<T>,
  resource: ComponentRef,
): readonly T[] {
  return inGroup(kind.objects, byResource, componentKey(resource));
}
