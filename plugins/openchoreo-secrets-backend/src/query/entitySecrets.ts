import {
  formatRef,
  type ComponentRef,
  type EntitySecretsDto,
  type SecretObjectDto,
  type StoreDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { EntityTarget, Visibility } from '../access/visibility';
import {
  deploymentOf,
  type EnvironmentDeployment,
} from '../ownership/deploymentOf';
import { environmentsOf } from '../ownership/environmentsOf';
import type { ListedSecret } from '../ownership/listedSecrets';
import { componentSecrets, type ComponentContext } from './componentSecrets';
import type { QueryContext } from './context';
import { controlPlaneDto, controlPlaneRef } from './controlPlaneView';
import type { EnvironmentContext } from './environmentContext';
import { expectationOf } from './expectation';
import { malformedInControlPlane, malformedInPlane } from './malformed';
import {
  objectDto,
  objectId,
  objectView,
  type ObjectView,
} from './objectViews';
import { causeOfPlace, planesOf } from './planesOf';
import { planeDto, type PlaneView } from './planeViews';
import { storeDto, storeId, storesOf, type LocatedStore } from './storeViews';
import { visibleComponents } from './visibleComponents';

type Planes = ReadonlyMap<string, PlaneView>;
type Objects = ReadonlyMap<string, ObjectView>;

function listedIn({
  deployment,
}: EnvironmentDeployment): readonly ListedSecret[] {
  return deployment.state === 'active' ? deployment.listed : [];
}

function planeIn(
  { observation }: EnvironmentDeployment,
  planes: Planes,
): PlaneView | undefined {
  return [...planes.values()].find(
    ({ observation: { plane } }) => plane === observation?.plane,
  );
}

function objectsIn(
  deployments: readonly EnvironmentDeployment[],
  planes: Planes,
  context: QueryContext,
): Objects {
  const views = new Map<string, ObjectView>();
  for (const deployment of deployments) {
    const plane = planeIn(deployment, planes);
    if (!plane) continue;
    for (const listed of listedIn(deployment)) {
      const id = objectId(plane, listed);
      if (!views.has(id)) views.set(id, objectView(plane, listed, context));
    }
  }
  return views;
}

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

function componentContext(
  component: ComponentRef,
  controlPlane: string,
  context: QueryContext,
): {
  readonly component: ComponentRef;
  readonly expectation: ComponentContext['expectation'];
  readonly deployments: readonly EnvironmentDeployment[];
} {
  const expectation = expectationOf(component, controlPlane, context);
  // Half a list would show cells that the next second corrects.
  const places =
    expectation.state === 'starting'
      ? []
      : environmentsOf(context.snapshot.controlPlane, component, context);
  return {
    component,
    expectation,
    deployments: places.map(place =>
      deploymentOf(context.snapshot, component, place, context),
    ),
  };
}

/** What a caller may know of the secrets of an entity, from one snapshot and one moment. */
export function entitySecrets(
  target: EntityTarget,
  visibility: Visibility,
  context: QueryContext,
): EntitySecretsDto {
  const controlPlane = formatRef(controlPlaneRef(context.snapshot));
  const found = visibleComponents(target, visibility).map(component =>
    componentContext(component, controlPlane, context),
  );
  const deployments = found.flatMap(of => of.deployments);
  const planes = planesOf(deployments, context);
  const objects = objectsIn(deployments, planes, context);
  const components = found.map(
    ({ component, expectation, deployments: of }) => ({
      component,
      expectation,
      environments: of.map((deployment): EnvironmentContext => {
        const plane = planeIn(deployment, planes);
        return {
          ...deployment,
          query: context,
          namespace: component.namespace,
          plane,
          controlPlane,
          objectOf: listed => plane && objects.get(objectId(plane, listed)),
          placeCause: causeOfPlace(deployment, controlPlane, context),
        };
      }),
    }),
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
