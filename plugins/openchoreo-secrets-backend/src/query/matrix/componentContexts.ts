import {
  formatRef,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { deliveringSecret } from '../../ownership/deliveringSecret';
import {
  deploymentOf,
  type EnvironmentDeployment,
} from '../../ownership/deploymentOf';
import {
  environmentsOf,
  type EnvironmentPlace,
} from '../../ownership/environmentsOf';
import type { ListedSecret } from '../../ownership/listedSecrets';
import { outputsOf, type Outputs } from '../../ownership/resourceOutputs';
import type { ComponentContext } from './componentMatrix';
import type { QueryContext } from '../context/context';
import type { EnvironmentContext } from './environmentContext';
import { expectationOf } from './expectation';
import { objectId, objectView, type ObjectView } from '../objects/objectViews';
import { causeOfPlace } from '../planes/planesOf';
import type { PlaneView } from '../planes/planeViews';

/** Planes by id. */
export type Planes = ReadonlyMap<string, PlaneView>;

/** ExternalSecrets by id. */
export type Objects = ReadonlyMap<string, ObjectView>;

/** A component with what is deployed of it, before it is judged. */
export interface DeployedComponent extends Omit<
  ComponentContext,
  'environments'
> {
  readonly deployments: readonly DeployedEnvironment[];
}

/** One environment of it, with what managed resources give there. */
export interface DeployedEnvironment extends EnvironmentDeployment {
  readonly outputs?: Outputs;
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
      .map(place => deployedIn(component, place, context)),
  };
}

function deployedIn(
  component: ComponentRef,
  place: EnvironmentPlace,
  context: QueryContext,
): DeployedEnvironment {
  const { snapshot } = context;
  const deployed = deploymentOf(snapshot, component, place, context);
  const { controlPlane } = snapshot;
  return {
    ...deployed,
    outputs: outputsOf(controlPlane, component, deployed, context),
  };
}

function listedIn({
  deployment,
}: EnvironmentDeployment): readonly ListedSecret[] {
  return deployment.state === 'active' ? deployment.listed : [];
}

/** Those that deliver a key for which the Workload asks. */
function declaredIn({
  deployment,
}: DeployedEnvironment): ReadonlySet<ListedSecret | undefined> {
  if (deployment.state !== 'active') return new Set();
  const { keys, listed } = deployment;
  return new Set(
    [...keys.values()].map(key => deliveringSecret(key, listed)?.listed),
  );
}

/** What managed resources deliver: their objects, as the component takes them. */
function givenIn({ outputs }: DeployedEnvironment): readonly ListedSecret[] {
  return [...(outputs?.values() ?? [])].flatMap(link =>
    link.state === 'found' && link.listed ? [link.listed] : [],
  );
}

/** The plane that a deployment was observed in, among some. */
export function planeIn(
  { observation }: EnvironmentDeployment,
  planes: Planes,
): PlaneView | undefined {
  const plane = observation?.plane;
  const view = plane && planes.get(formatRef(plane.ref));
  return view?.observation.plane === plane ? view : undefined;
}

/** The objects of deployments by id, and each as it is taken where it is listed. */
function objectsIn(
  deployments: readonly DeployedEnvironment[],
  planes: Planes,
  context: QueryContext,
): {
  readonly objects: Objects;
  readonly taken: ReadonlyMap<ListedSecret, ObjectView>;
} {
  const objects = new Map<string, ObjectView>();
  const taken = new Map<ListedSecret, ObjectView>();
  for (const deployment of deployments) {
    const plane = planeIn(deployment, planes);
    if (!plane) continue;
    const { production } = deployment.environment;
    const declared = declaredIn(deployment);
    const view = (listed: ListedSecret) =>
      objectView(plane, listed, context, {
        production,
        declared: declared.has(listed),
      });
    for (const listed of listedIn(deployment)) {
      const id = objectId(plane, listed);
      const known = objects.get(id) ?? view(listed);
      objects.set(id, known);
      taken.set(listed, known);
    }
    // Several components take what one resource gives, each in its own way.
    for (const listed of givenIn(deployment)) {
      const own = view(listed);
      taken.set(listed, own);
      if (!objects.has(own.id)) objects.set(own.id, own);
    }
  }
  return { objects, taken };
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
  const { objects, taken } = objectsIn(
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
        objectOf: listed => taken.get(listed),
        placeCause: causeOfPlace(deployment, controlPlane, context),
      };
    }),
  }));
  return { components, objects };
}
