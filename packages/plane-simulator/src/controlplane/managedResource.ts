import { resources } from '../apiserver/resources';
import { Fields } from '../eso/fields';
import { timestamp } from '../eso/timestamp';
import { ClusterLog, KubeObject } from '../log';
import { ControlPlaneSpec, ManagedResourceSpec } from './description';
import { History } from './history';
import { Placed, planeOf, Uids } from './installComponent';
import { releaseLabels } from './labels';
import {
  credentialsName,
  dataPlaneNamespace,
  resourceReleaseName,
} from './names';

const ID = 'credentials';

/** Where a managed resource stands. */
interface ResourcePlace {
  readonly log: ClusterLog;
  readonly project: string;
  readonly resource: ManagedResourceSpec;
}

/** Writes a managed resource, bound and rendered; its credentials are generated where it runs. */
export function installResource(
  spec: ControlPlaneSpec,
  place: ResourcePlace,
  uids: Uids,
): readonly Placed[] {
  const { log, project, resource } = place;
  const { namespace } = spec;
  const created = log.create(resources.resources, {
    metadata: { name: resource.name, namespace },
    spec: {
      owner: { projectName: project },
      type: { kind: 'ClusterResourceType', name: resource.type },
    },
  });
  return Object.entries(resource.deploys).map(([environment, history]) => {
    const labels = {
      'openchoreo.dev/namespace': namespace,
      'openchoreo.dev/project': project,
      'openchoreo.dev/project-uid': uids.project,
      'openchoreo.dev/resource': resource.name,
      'openchoreo.dev/resource-uid': created.metadata.uid,
      'openchoreo.dev/environment': environment,
      'openchoreo.dev/environment-uid':
        uids.environmentUids.get(environment) ?? '',
    };
    return installBinding(spec, place, environment, labels, history);
  });
}

function installBinding(
  spec: ControlPlaneSpec,
  place: ResourcePlace,
  environment: string,
  labels: Readonly<Record<string, string>>,
  history: History,
): Placed {
  const { namespace } = spec;
  const { project, resource } = place;
  const binding = createBinding(place, namespace, environment);
  const name = credentialsName(resource.name, environment);
  const dataNamespace = dataPlaneNamespace(namespace, project, environment);
  const object = {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { name, namespace: dataNamespace, labels },
    spec: generatedSpec(name),
  };
  const server = statefulSet(place, environment, dataNamespace, labels, name);
  const release = createRelease(place, binding, environment, labels, [
    { id: ID, object },
    { id: 'statefulset', object: server },
  ]);
  const { metadata } = release;
  const owner = { name: metadata.name, namespace, uid: metadata.uid };
  return {
    plane: planeOf(spec, environment),
    draft: {
      metadata: {
        name,
        namespace: dataNamespace,
        labels: { ...labels, ...releaseLabels(owner, ID, 'today') },
      },
      spec: object.spec,
    },
    history,
    namespaceLabels: {
      'openchoreo.dev/namespace': namespace,
      'openchoreo.dev/project': project,
      'openchoreo.dev/environment': environment,
    },
  };
}

/** Without a store, and once: a second time would be another password. */
function generatedSpec(name: string): Fields {
  const generatorRef = {
    apiVersion: 'generators.external-secrets.io/v1alpha1',
    kind: 'Password',
    name,
  };
  return {
    refreshInterval: '0',
    target: { name, creationPolicy: 'Owner' },
    dataFrom: [{ sourceRef: { generatorRef } }],
  };
}

/** The server itself, which takes the password by its key. */
function statefulSet(
  { resource }: ResourcePlace,
  environment: string,
  namespace: string,
  labels: Readonly<Record<string, string>>,
  secret: string,
): Fields {
  const name = resourceReleaseName(resource.name, environment);
  const container = {
    name: resource.type,
    image: `registry.example.com/${resource.type}:16`,
    env: [
      {
        name: 'SERVER_PASSWORD',
        valueFrom: { secretKeyRef: { name: secret, key: 'password' } },
      },
    ],
  };
  const selector = { matchLabels: { app: name } };
  return {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name, namespace, labels },
    spec: {
      replicas: 1,
      serviceName: name,
      selector,
      template: {
        metadata: { labels: { app: name } },
        spec: { containers: [container] },
      },
    },
  };
}

function createBinding(
  { log, project, resource }: ResourcePlace,
  namespace: string,
  environment: string,
): KubeObject {
  return log.apply(resources.resourcereleasebindings, {
    metadata: { name: `${resource.name}-${environment}`, namespace },
    spec: {
      owner: { projectName: project, resourceName: resource.name },
      environment,
      resourceRelease: `${resource.name}-5b8c6`,
    },
    status: {
      observedGeneration: 1,
      conditions: [
        {
          type: 'Ready',
          status: 'True',
          // Green whatever becomes of the credentials.
          reason: 'Ready',
          message: 'ResourceReleaseBinding is ready',
          lastTransitionTime: timestamp(log.wallNow()),
          observedGeneration: 1,
        },
      ],
      outputs: [
        {
          name: 'password',
          secretKeyRef: {
            name: credentialsName(resource.name, environment),
            key: 'password',
          },
        },
        { name: 'host', value: `${resource.name}.${environment}.svc` },
      ],
    },
  });
}

function createRelease(
  { log, project, resource }: ResourcePlace,
  { apiVersion, kind, metadata }: KubeObject,
  environment: string,
  labels: Readonly<Record<string, string>>,
  objects: readonly Fields[],
): KubeObject {
  const { name, uid, namespace } = metadata;
  const owner = { apiVersion, kind, name, uid, controller: true };
  return log.create(resources.renderedreleases, {
    metadata: {
      name: resourceReleaseName(resource.name, environment),
      namespace,
      labels,
      ownerReferences: [{ ...owner, blockOwnerDeletion: true }],
    },
    spec: {
      targetPlane: 'dataplane',
      environmentName: environment,
      owner: { projectName: project, resourceName: resource.name },
      resources: objects,
    },
  });
}
