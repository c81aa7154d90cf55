import { KubeObject, ObjectDraft } from '../log';
import {
  ComponentPlace,
  createBinding,
  createComponent,
  createRelease,
} from './componentObjects';
import { ControlPlaneSpec, DeploySpec, Era, PlaneId } from './description';
import { History } from './history';
import { Ownership, ownershipLabels, releaseLabels } from './labels';
import { dataPlaneNamespace } from './names';
import { createRenderedRelease, resourceIdOf } from './renderedRelease';
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
  const bind = (status: 'True' | 'False', reason: string, message: string) =>
    createBinding(place, owner.environment, deploy, release, {
      status,
      reason,
      message,
    });
  if (deploy.state === 'Undeploy') {
    bind('True', 'ResourcesUndeployed', 'Resources are undeployed');
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
  const rendered = createRenderedRelease({
    log: place.log,
    owner,
    binding,
    dataNamespace,
    secrets: rendering.secrets,
    pod: rendering.pod,
    type: place.component.type,
    era: place.era,
    esoVersion: place.era === 'legacy' ? 'v1beta1' : 'v1',
  });
  return rendering.secrets.map(secret =>
    placed(secret, owner, rendered, dataNamespace, plane, place.era),
  );
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
