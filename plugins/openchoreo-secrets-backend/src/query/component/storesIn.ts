import type { StoreDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Objects } from '../matrix/componentContexts';
import type { QueryContext } from '../context/context';
import type { EnvironmentContext } from '../matrix/environmentContext';
import type { PlaneView } from '../planes/planeViews';
import {
  storeDto,
  storeId,
  storesOf,
  type LocatedStore,
} from '../stores/storeViews';

/** The stores that the planes of environments refer to, and those that objects take from. */
export function storesIn(
  environments: readonly Pick<EnvironmentContext, 'plane'>[],
  objects: Objects,
  context: QueryContext,
): Record<string, StoreDto> {
  const stores: Record<string, StoreDto> = {};
  const add = (plane: PlaneView, store: LocatedStore) => {
    const id = storeId(plane.id, store);
    stores[id] ??= storeDto(plane, store, context);
  };
  for (const { plane } of environments) {
    const name = plane?.observation.plane.secretStore;
    if (plane && name) add(plane, { kind: 'ClusterSecretStore', name });
  }
  for (const { plane, object } of objects.values()) {
    if (object) storesOf(object).forEach(store => add(plane, store));
  }
  return stores;
}
