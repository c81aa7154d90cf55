import {
  formatRef,
  type EntitySecretsDto,
  type SecretObjectDto,
  type StoreDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { EntityTarget, Visibility } from '../access/visibility';
import {
  componentContexts,
  deployedComponent,
  type Objects,
} from './componentContexts';
import { componentSecrets } from './componentSecrets';
import type { QueryContext } from './context';
import { controlPlaneDto, controlPlaneRef } from './controlPlaneView';
import type { EnvironmentContext } from './environmentContext';
import { malformedInControlPlane, malformedInPlane } from './malformed';
import { objectDto } from './objectViews';
import { planesOf } from './planesOf';
import { planeDto, type PlaneView } from './planeViews';
import { storeDto, storeId, storesOf, type LocatedStore } from './storeViews';
import { visibleComponents } from './visibleComponents';

function storesIn(
  environments: readonly EnvironmentContext[],
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

/** What a caller may know of the secrets of an entity, from one snapshot and one moment. */
export function entitySecrets(
  target: EntityTarget,
  visibility: Visibility,
  context: QueryContext,
): EntitySecretsDto {
  const controlPlane = formatRef(controlPlaneRef(context.snapshot));
  const found = visibleComponents(target, visibility).map(component =>
    deployedComponent(component, controlPlane, context),
  );
  const planes = planesOf(
    found.flatMap(of => of.deployments),
    context,
  );
  const { components, objects } = componentContexts(
    found,
    planes,
    controlPlane,
    context,
  );
  const environments = components.flatMap(of => of.environments);
  const used = new Set(environments.flatMap(({ plane }) => plane ?? []));
  return {
    entity: { ...target.entity },
    scope: target.scope,
    components: components.map(of => componentSecrets(of, context)),
    planes: [
      controlPlaneDto(
        context,
        malformedInControlPlane(context.snapshot, components),
      ),
      ...[...used].map(plane =>
        planeDto(plane, malformedInPlane(plane.id, components)),
      ),
    ],
    objects: Object.fromEntries(
      [...objects].map(([id, view]): [string, SecretObjectDto] => [
        id,
        objectDto(view),
      ]),
    ),
    stores: storesIn(environments, objects, context),
  };
}
