import type {
  ComponentRef,
  RenderedReleaseObject,
  ResourceReleaseBindingObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ControlPlaneSnapshot, Snapshot } from '../observed/snapshot';
import type { Deployment, EnvironmentDeployment } from './deploymentOf';
import { environmentsAmong, type EnvironmentPlace } from './environmentsOf';
import { freshnessAt, isComplete, type Moment } from './lookupIn';
import { observePlane, type PlaneObservation } from './planeObservation';
import { planeOfEnvironment } from './planeOfEnvironment';
import type { DeployedKey } from './releasedKeys';
import { objectsOfResource } from './resourceIndex';
import { rolledOut } from './rolledOut';

const NO_KEYS: ReadonlyMap<string, DeployedKey> = new Map();

/** A release that a binding owns is that binding's alone; one that names no owner is matched by its fields. */
function isOf(
  { meta: { owner } }: RenderedReleaseObject,
  binding: ResourceReleaseBindingObject,
): boolean {
  if (owner?.kind !== 'ResourceReleaseBinding') return owner === undefined;
  return owner.name === binding.meta.name && owner.uid === binding.meta.uid;
}

function renderedFor(
  { kinds }: ControlPlaneSnapshot,
  resource: ComponentRef,
  binding: ResourceReleaseBindingObject,
): RenderedReleaseObject | undefined {
  return objectsOfResource(kinds.RenderedRelease, resource)
    .filter(
      release =>
        release.component === undefined &&
        release.targetPlane === 'dataplane' &&
        release.environment === binding.environment &&
        isOf(release, binding),
    )
    .sort(
      (a, b) =>
        Number(!a.meta.owner) - Number(!b.meta.owner) ||
        a.meta.name.localeCompare(b.meta.name, 'en'),
    )[0];
}

/** What binds a managed resource to an environment. */
export function resourceBinding(
  { kinds }: ControlPlaneSnapshot,
  resource: ComponentRef,
  environment: string,
): ResourceReleaseBindingObject | undefined {
  return objectsOfResource(kinds.ResourceReleaseBinding, resource).find(
    candidate => candidate.environment === environment,
  );
}

/** What is deployed of a managed resource in one environment. */
export function resourceDeploymentIn(
  controlPlane: ControlPlaneSnapshot,
  resource: ComponentRef,
  environment: string,
  observation: PlaneObservation | undefined,
  at: Moment,
): Deployment {
  const { kinds } = controlPlane;
  const binding = resourceBinding(controlPlane, resource, environment);
  if (!binding) {
    const freshness = freshnessAt(kinds.ResourceReleaseBinding, at);
    return isComplete(freshness)
      ? { state: 'notDeployed' }
      : { state: 'unknown', why: { reason: 'notObserved', freshness } };
  }
  const rendered = renderedFor(controlPlane, resource, binding);
  return {
    state: 'active',
    binding,
    released: NO_KEYS,
    keys: NO_KEYS,
    rendered,
    renderedKnown: isComplete(freshnessAt(kinds.RenderedRelease, at)),
    ...rolledOut(
      { binding, rendered },
      { environment },
      observation && { observation, at },
    ),
  };
}

/** The environments of a managed resource. */
export function environmentsOfResource(
  controlPlane: ControlPlaneSnapshot,
  resource: ComponentRef,
  at: Moment,
): readonly EnvironmentPlace[] {
  const { ResourceReleaseBinding } = controlPlane.kinds;
  const bound = objectsOfResource(ResourceReleaseBinding, resource);
  return environmentsAmong(
    controlPlane,
    resource,
    bound.map(({ environment }) => environment),
    at,
  );
}

/** What is deployed of a managed resource, in each environment of its project's pipeline and where else it is bound. */
export function resourceDeployments(
  snapshot: Snapshot,
  resource: ComponentRef,
  at: Moment,
): readonly EnvironmentDeployment[] {
  const { controlPlane } = snapshot;
  const { namespace } = resource;
  return environmentsOfResource(controlPlane, resource, at).map(
    (environment): EnvironmentDeployment => {
      const named = { namespace, name: environment.name };
      const place = planeOfEnvironment(snapshot, named, at);
      const observation =
        place.state === 'found'
          ? observePlane(snapshot, place.plane, at)
          : undefined;
      const deployment = resourceDeploymentIn(
        controlPlane,
        resource,
        environment.name,
        observation,
        at,
      );
      return { environment, place, observation, deployment };
    },
  );
}
