import {
  objectKey,
  type ComponentRef,
  type Freshness,
  type ReleaseBindingObject,
  type RenderedReleaseObject,
  type WorkloadKey,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ControlPlaneSnapshot, Snapshot } from '../observed/snapshot';
import { objectsOf } from './componentIndex';
import type { DeployedBinding } from './deployedBinding';
import type { EnvironmentPlace } from './environmentsOf';
import {
  freshnessAt,
  isComplete,
  lastSeen,
  lookupIn,
  type Moment,
} from './lookupIn';
import { observePlane, type PlaneObservation } from './planeObservation';
import {
  planeOfEnvironment,
  type PlaneOfEnvironment,
} from './planeOfEnvironment';
import { deployedKeys, keyId, type DeployedKey } from './releasedKeys';
import { renderedReleaseOf } from './renderedReleaseOf';
import { rolledOut, type RolledOut } from './rolledOut';

/** What is deployed of a component in an environment. */
export type Deployment =
  | { readonly state: 'notDeployed' }
  | { readonly state: 'undeployed'; readonly binding: ReleaseBindingObject }
  | { readonly state: 'unknown'; readonly why: Unknowable }
  | ActiveDeployment;

/** Why it cannot be told what is deployed. */
export type Unknowable =
  | {
      readonly reason: 'malformed';
      readonly kind: string;
      readonly name: string;
      readonly detail: string;
    }
  | { readonly reason: 'releaseAbsent'; readonly name: string }
  | { readonly reason: 'notObserved'; readonly freshness: Freshness };

/** A binding that is active, with the keys of its release and what was rendered for it. */
export interface ActiveDeployment extends RolledOut {
  readonly state: 'active';
  readonly binding: DeployedBinding;
  /** The keys of the released workload by `keyId`, before overrides. */
  readonly released: ReadonlyMap<string, WorkloadKey>;
  readonly keys: ReadonlyMap<string, DeployedKey>;
  /** Absent when nothing was rendered, or it could not be seen. */
  readonly rendered?: RenderedReleaseObject;
  readonly renderedKnown: boolean;
  /** When the release was made, where it was seen. */
  readonly releasedAt?: number;
}

/** A component in one environment. */
export interface EnvironmentDeployment {
  readonly environment: EnvironmentPlace;
  readonly place: PlaneOfEnvironment;
  readonly observation?: PlaneObservation;
  readonly deployment: Deployment;
}

/** The keys that are deployed. */
interface Released {
  readonly keys: readonly WorkloadKey[];
  readonly at?: number;
  /** The release does not exist; the keys are the workload's. */
  readonly absent?: true;
}

/** What a release that does not exist would freeze. */
function workloadKeys(
  { kinds }: ControlPlaneSnapshot,
  component: ComponentRef,
  at: Moment,
): Released | undefined {
  if (!isComplete(freshnessAt(kinds.Workload, at))) return undefined;
  const keys = objectsOf(kinds.Workload, component).flatMap(
    workload => workload.keys,
  );
  return { keys, absent: true };
}

function releasedKeysOf(
  controlPlane: ControlPlaneSnapshot,
  binding: ReleaseBindingObject,
  component: ComponentRef,
  at: Moment,
): Released | { readonly why: Unknowable } {
  const { kinds } = controlPlane;
  const name = binding.release ?? '';
  const key = objectKey({ namespace: component.namespace, name });
  const found = lookupIn(kinds.ComponentRelease, key, at);
  const release = lastSeen(found);
  const own =
    release?.component === component.name &&
    release.project === component.project;
  if (release && own) return { keys: release.keys, at: release.meta.createdAt };
  if (found.state === 'malformed') {
    const { kind, reason } = found.object;
    return { why: { reason: 'malformed', kind, name, detail: reason } };
  }
  if (found.state === 'unknown') {
    return { why: { reason: 'notObserved', freshness: found.freshness } };
  }
  return (
    workloadKeys(controlPlane, component, at) ?? {
      why: { reason: 'releaseAbsent', name },
    }
  );
}

function unreadable(
  {
    malformed,
  }: ControlPlaneSnapshot['kinds'][keyof ControlPlaneSnapshot['kinds']],
  namespace: string,
  name: string,
): Unknowable | undefined {
  const object = malformed.get(objectKey({ namespace, name }));
  return (
    object && {
      reason: 'malformed',
      kind: object.kind,
      name,
      detail: object.reason,
    }
  );
}

function withoutBinding(
  { kinds }: ControlPlaneSnapshot,
  component: ComponentRef,
  environment: string,
  at: Moment,
): Deployment {
  const freshness = freshnessAt(kinds.ReleaseBinding, at);
  if (!isComplete(freshness)) {
    return { state: 'unknown', why: { reason: 'notObserved', freshness } };
  }
  const name = `${component.name}-${environment}`;
  const why = unreadable(kinds.ReleaseBinding, component.namespace, name);
  return why ? { state: 'unknown', why } : { state: 'notDeployed' };
}

/** Nothing is due any more of what is asked to go, however long that takes. */
function isGoing({ state, meta }: ReleaseBindingObject): boolean {
  return state === 'Undeploy' || meta.deletionAt !== undefined;
}

function deploymentIn(
  controlPlane: ControlPlaneSnapshot,
  component: ComponentRef,
  environment: string,
  observation: PlaneObservation | undefined,
  at: Moment,
): Deployment {
  const { kinds } = controlPlane;
  const binding = objectsOf(kinds.ReleaseBinding, component).find(
    candidate => candidate.environment === environment,
  );
  if (!binding) return withoutBinding(controlPlane, component, environment, at);
  if (isGoing(binding)) return { state: 'undeployed', binding };
  if (!binding.release) return { state: 'notDeployed' };
  const release = releasedKeysOf(controlPlane, binding, component, at);
  if ('why' in release) return { state: 'unknown', why: release.why };
  const rendered = renderedReleaseOf(controlPlane, component, binding);
  const why = rendered
    ? undefined
    : unreadable(
        kinds.RenderedRelease,
        component.namespace,
        `${component.name}-${environment}`,
      );
  if (why) return { state: 'unknown', why };
  return {
    state: 'active',
    binding,
    released: new Map(release.keys.map(key => [keyId(key), key])),
    keys: deployedKeys(release.keys, binding.overrides),
    releasedAt: release.at,
    rendered,
    renderedKnown: isComplete(freshnessAt(kinds.RenderedRelease, at)),
    ...rolledOut(
      { binding, rendered, missing: release.absent },
      { environment, component },
      observation && { observation, at },
    ),
  };
}

/** What is deployed of a component in an environment, and where. */
export function deploymentOf(
  snapshot: Snapshot,
  component: ComponentRef,
  environment: EnvironmentPlace,
  at: Moment,
): EnvironmentDeployment {
  const place = planeOfEnvironment(
    snapshot,
    { namespace: component.namespace, name: environment.name },
    at,
  );
  const observation =
    place.state === 'found'
      ? observePlane(snapshot, place.plane, at)
      : undefined;
  const deployment = deploymentIn(
    snapshot.controlPlane,
    component,
    environment.name,
    observation,
    at,
  );
  return { environment, place, observation, deployment };
}
