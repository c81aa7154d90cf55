import {
  objectKey,
  type ComponentRef,
  type Freshness,
  type RenderedReleaseObject,
  type ResourceOutput,
  type WorkloadKey,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ControlPlaneSnapshot } from '../observed/snapshot';
import type { ActiveDeployment, EnvironmentDeployment } from './deploymentOf';
import { needsIn, type ListedSecret } from './listedSecrets';
import { freshnessAt, isComplete, lastSeen, type Moment } from './lookupIn';
import type { PlaneObservation } from './planeObservation';
import { resourceBinding, resourceDeploymentIn } from './resourceDeployment';
import { objectsOfResource } from './resourceIndex';

/** What a managed resource is known to give for a key of a component, in one environment. */
export type OutputLink =
  | { readonly state: 'plain' }
  | {
      readonly state: 'found';
      readonly secret: { readonly name: string; readonly key: string };
      /** The release of the resource, which makes that Secret. */
      readonly deployment: ActiveDeployment;
      /** What of the release writes it, as the component's own pods take it; absent where no ExternalSecret is seen to. */
      readonly listed?: ListedSecret;
    }
  /** Bound, and this output is not there. */
  | { readonly state: 'pending' }
  | { readonly state: 'notBound' }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown'; readonly freshness: Freshness };

/** What managed resources give for the keys of a deployed component, by `keyId`. */
export type Outputs = ReadonlyMap<string, OutputLink>;

/** Whose dependency it is, and where. */
interface Dependent {
  readonly component: ComponentRef;
  readonly environment: string;
  readonly observation?: PlaneObservation;
  /** What was rendered of the component: how its pods take what the resource gives. */
  readonly rendered?: RenderedReleaseObject;
}

type Output = NonNullable<WorkloadKey['output']>;

function refOf({ component }: Dependent, { resource }: Output): ComponentRef {
  const { namespace, project } = component;
  return { namespace, project, name: resource };
}

function unbound(
  { kinds }: ControlPlaneSnapshot,
  { namespace, project, name }: ComponentRef,
  at: Moment,
): OutputLink {
  for (const kind of ['ResourceReleaseBinding', 'Resource'] as const) {
    const freshness = freshnessAt(kinds[kind], at);
    if (!isComplete(freshness)) return { state: 'unknown', freshness };
  }
  const resource = kinds.Resource.objects.get(objectKey({ namespace, name }));
  return { state: resource?.project === project ? 'notBound' : 'absent' };
}

const targetOf = ({ found, name }: ListedSecret) =>
  lastSeen(found)?.target.name ?? name;

/** What OpenChoreo writes itself comes from no store. */
function isRendered(
  { rendered }: ActiveDeployment,
  { name }: NonNullable<ResourceOutput['secret']>,
): boolean {
  return Boolean(
    rendered?.resources.some(
      each => each.kind === 'Secret' && each.name === name,
    ),
  );
}

function secretOutput(
  controlPlane: ControlPlaneSnapshot,
  dependent: Dependent,
  output: Output,
  secret: NonNullable<ResourceOutput['secret']>,
  at: Moment,
): OutputLink {
  const { environment, observation, rendered } = dependent;
  const resource = refOf(dependent, output);
  const deployment = resourceDeploymentIn(
    controlPlane,
    resource,
    environment,
    observation,
    at,
  );
  if (deployment.state !== 'active') return unbound(controlPlane, resource, at);
  const own = deployment.listed.find(each => targetOf(each) === secret.name);
  if (!own && isRendered(deployment, secret)) return { state: 'plain' };
  const listed = own && {
    ...own,
    needs: rendered && needsIn(rendered).get(own.namespace),
  };
  return { state: 'found', secret, deployment, listed };
}

/** Follows a key of a component to what its managed resource gives in the same environment. */
function outputOf(
  controlPlane: ControlPlaneSnapshot,
  dependent: Dependent,
  output: Output,
  at: Moment,
): OutputLink {
  const resource = refOf(dependent, output);
  const { kinds } = controlPlane;
  const binding = resourceBinding(
    controlPlane,
    resource,
    dependent.environment,
  );
  if (!binding) return unbound(controlPlane, resource, at);
  const given = binding.outputs?.find(({ name }) => name === output.name);
  if (given?.secret) {
    return secretOutput(controlPlane, dependent, output, given.secret, at);
  }
  if (given) return { state: 'plain' };
  const freshness = freshnessAt(kinds.ResourceReleaseBinding, at);
  return isComplete(freshness)
    ? { state: 'pending' }
    : { state: 'unknown', freshness };
}

const NO_OUTPUTS: Outputs = new Map();

/** What managed resources give for the keys of a component where it is deployed. */
export function outputsOf(
  controlPlane: ControlPlaneSnapshot,
  component: ComponentRef,
  { deployment, environment, observation }: EnvironmentDeployment,
  at: Moment,
): Outputs {
  if (deployment.state !== 'active') return NO_OUTPUTS;
  const { rendered, keys } = deployment;
  const dependent = {
    component,
    environment: environment.name,
    observation,
    rendered,
  };
  const found = [...keys].flatMap(([id, { output }]) =>
    output
      ? [[id, outputOf(controlPlane, dependent, output, at)] as const]
      : [],
  );
  return found.length > 0 ? new Map(found) : NO_OUTPUTS;
}

/** Whether a key can be a secret: not where each environment that has it gives a plain value. */
export function mayBeSecret(
  { kinds }: ControlPlaneSnapshot,
  { namespace, project }: ComponentRef,
  { secret, output }: WorkloadKey,
): boolean {
  if (secret || !output) return secret !== undefined;
  const resource = { namespace, project, name: output.resource };
  const given = objectsOfResource(
    kinds.ResourceReleaseBinding,
    resource,
  ).flatMap(({ outputs = [] }) =>
    outputs.filter(({ name }) => name === output.name),
  );
  return given.length === 0 || given.some(each => each.secret);
}
