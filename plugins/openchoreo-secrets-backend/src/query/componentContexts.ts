import type { ComponentRef } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  deploymentOf,
  type EnvironmentDeployment,
} from '../ownership/deploymentOf';
import { environmentsOf } from '../ownership/environmentsOf';
import type { ListedSecret } from '../ownership/listedSecrets';
import type { ComponentContext } from './componentSecrets';
import type { QueryContext } from './context';
import type { EnvironmentContext } from './environmentContext';
import { expectationOf } from './expectation';
import { objectId, objectView, type ObjectView } from './objectViews';
import { causeOfPlace } from './planesOf';
import type { PlaneView } from './planeViews';

/** Planes by id. */
export type Planes = ReadonlyMap<string, PlaneView>;

/** ExternalSecrets by id. */
export type Objects = ReadonlyMap<string, ObjectView>;

/** A component with what is deployed of it, before it is judged. */
export interface DeployedComponent extends Omit<
  ComponentContext,
  'environments'
> {
  readonly deployments: readonly EnvironmentDeployment[];
}

/** Finds out what is deployed of a component, and where. */
export function deployedComponent(
  component: ComponentRef,
  controlPlane: string,
  context: QueryContext,
  isShown: (environment: string) => boolean = () => true,
): DeployedComponent {
  const expectation = expectationOf(component, controlPlane, context);
  // Half a list would show cells that the next second corrects.
  const places =
    expectation.state === 'starting'
      ? []
      : environmentsOf(context.snapshot.controlPlane, component, context);
  return {
    component,
    expectation,
    deployments: places
      .filter(({ name }) => isShown(name))
      .map(place => deploymentOf(context.snapshot, component, place, context)),
  };
}

function listedIn({
  deployment,
}: EnvironmentDeployment): readonly ListedSecret[] {
  return deployment.state === 'active' ? deployment.listed : [];
}

/** The plane that a deployment was observed in, among some. */
export function planeIn(
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
      if (views.has(id)) continue;
      const { production } = deployment.environment;
      views.set(id, objectView(plane, listed, context, { production }));
    }
  }
  return views;
}

/** Components with everything their cells are made from; each object is judged once. */
export function componentContexts(
  found: readonly DeployedComponent[],
  planes: Planes,
  controlPlane: string,
  context: QueryContext,
): {
  readonly components: readonly ComponentContext[];
  readonly objects: Objects;
} {
  const objects = objectsIn(
    found.flatMap(({ deployments }) => deployments),
    planes,
    context,
  );
  const components = found.map(({ deployments, ...of }) => ({
    ...of,
    environments: deployments.map((deployment): EnvironmentContext => {
      const plane = planeIn(deployment, planes);
      return {
        ...deployment,
        query: context,
        namespace: of.component.namespace,
        plane,
        controlPlane,
        objectOf: listed => plane && objects.get(objectId(plane, listed)),
        placeCause: causeOfPlace(deployment, controlPlane, context),
      };
    }),
  }));
  return { components, objects };
}
