import { KubeObject, ObjectDraft } from '../log';
import {
  ComponentPlace,
  createBinding,
  createComponent,
  createRelease,
} from './componentObjects';
import {
  ControlPlaneSpec,
  DeploySpec,
  Era,
  HeldUpSpec,
  PlaneId,
} from './description';
import { History } from './history';
import { Ownership, ownershipLabels, releaseLabels } from './labels';
import { dataPlaneNamespace } from './names';
import { refuseChange, renamed, sayHeldUp } from './heldUp';
import {
  createRenderedRelease,
  renderedSpec,
  resourceIdOf,
  type ReleaseInput,
} from './renderedRelease';
import { render, RenderedSecret, Rendering } from './rendering';

/** An ExternalSecret that the control plane wants in a plane. */
export interface Placed {
  readonly plane: PlaneId;
  readonly draft: ObjectDraft;
  readonly history: History;
  readonly namespaceLabels: Readonly<Record<string, string>>;
}

/** Uids that labels carry. */
export interface Uids {
  readonly project: string;
  readonly environmentUids: ReadonlyMap<string, string>;
}

/** Writes a component with its release and its bindings. */
export function installComponent(
  spec: ControlPlaneSpec,
  place: ComponentPlace,
  { project, environmentUids }: Uids,
): readonly Placed[] {
  const { component, namespace } = place;
  const componentUid = createComponent(place);
  const deploys = Object.entries(component.deploys);
  if (deploys.length === 0) return [];
  const release = createRelease(place, component.keys ?? {});
  return deploys.flatMap(([environment, deploy]) => {
    const owner: Ownership = {
      namespace,
      project: place.project,
      component: component.name,
      environment,
      uids: {
        project,
        component: componentUid,
        environment: environmentUids.get(environment) ?? '',
      },
    };
    return installDeploy(spec, place, owner, deploy, release);
  });
}

function installDeploy(
  spec: ControlPlaneSpec,
  place: ComponentPlace,
  owner: Ownership,
  deploy: DeploySpec,
  release: string,
): readonly Placed[] {
  const asked = deploy.heldUp?.release ?? release;
  const bind = (status: 'True' | 'False', reason: string, message: string) =>
    createBinding(place, owner.environment, deploy, asked, {
      status,
      reason,
      message,
    });
  if (deploy.state === 'Undeploy') {
    bind('True', 'ResourcesUndeployed', 'Resources are undeployed');
    return [];
  }
  const { heldUp } = deploy;
  if (heldUp && heldUp.at !== 'apply' && !heldUp.before) {
    const { at, reason = '', message } = heldUp;
    const synced = at === 'dependencies';
    const binding = synced
      ? bind('True', 'ReleaseSynced', 'Release is up to date')
      : bind('False', reason, message);
    if (synced) sayHeldUp(place.log, binding, heldUp);
    return [];
  }
  const plane = planeOf(spec, owner.environment);
  const rendering = renderDeploy(spec, place, owner, deploy, plane);
  if (rendering.state === 'failed') {
    bind('False', 'RenderingFailed', rendering.message);
    return [];
  }
  const binding = bind('True', 'ReleaseCreated', 'Release is created');
  const dataNamespace = dataPlaneNamespace(
    owner.namespace,
    owner.project,
    owner.environment,
  );
  const input: ReleaseInput = {
    log: place.log,
    owner,
    binding,
    dataNamespace,
    secrets: rendering.secrets,
    pod: rendering.pod,
    type: place.component.type,
    era: place.era,
    esoVersion: place.era === 'legacy' ? 'v1beta1' : 'v1',
  };
  const rendered = createRenderedRelease(input);
  if (heldUp) holdUp(input, rendered, heldUp);
  // Nothing of a first release stands in a plane that refuses it.
  if (heldUp && !heldUp.before) return [];
  return rendering.secrets.map(secret =>
    placed(secret, owner, rendered, dataNamespace, plane, place.era),
  );
}

/** A release that is there, and what was asked for after it does not get through. */
function holdUp(
  input: ReleaseInput,
  rendered: KubeObject,
  heldUp: HeldUpSpec,
): void {
  const { log, binding } = input;
  sayHeldUp(log, binding, heldUp);
  if (heldUp.at !== 'apply') return;
  const secrets = input.secrets.map(renamed);
  const change = heldUp.before && renderedSpec({ ...input, secrets });
  refuseChange(log, rendered, change, heldUp);
}

function renderDeploy(
  spec: ControlPlaneSpec,
  { namespace, project, component, era }: ComponentPlace,
  { environment }: Ownership,
  deploy: DeploySpec,
  plane: PlaneId,
): Rendering {
  return render({
    namespace,
    component: component.name,
    environment,
    era,
    keys: component.keys ?? {},
    taken: component.taken ?? {},
    deploy,
    references: spec.references,
    resources: deployedResources(spec, project, environment),
    store: spec.planes.find(item => item.plane === plane)?.store,
    interval: spec.interval ?? '15s',
  });
}

function deployedResources(
  { projects }: ControlPlaneSpec,
  project: string,
  environment: string,
): readonly string[] {
  const found = projects.find(({ name }) => name === project);
  return (found?.resources ?? []).flatMap(({ name, deploys }) =>
    environment in deploys ? [name] : [],
  );
}

/** An ExternalSecret with the labels that it gets when it is applied. */
function placed(
  { name, spec, history }: RenderedSecret,
  owner: Ownership,
  { metadata }: KubeObject,
  namespace: string,
  plane: PlaneId,
  era: Era,
): Placed {
  const release = { ...metadata, namespace: owner.namespace };
  const labels = {
    ...ownershipLabels(owner, era),
    ...releaseLabels(release, resourceIdOf(name), era),
  };
  return {
    plane,
    draft: { metadata: { name, namespace, labels }, spec },
    history,
    namespaceLabels: {
      'openchoreo.dev/namespace': owner.namespace,
      'openchoreo.dev/project': owner.project,
      'openchoreo.dev/environment': owner.environment,
    },
  };
}

/** The plane of an environment. */
export function planeOf(spec: ControlPlaneSpec, environment: string): PlaneId {
  const found = spec.environments.find(({ name }) => name === environment);
  if (found) return found.plane;
  throw new Error(`environment ${environment} is not described`);
}
