import {
  objectKey,
  type ComponentReleaseObject,
  type Condition,
  type DeploymentPipelineObject,
  type EnvironmentObject,
  type ExternalSecretObject,
  type KeptMeta,
  type PlaneObject,
  type ReleaseBindingObject,
  type RenderedReleaseObject,
  type SecretReferenceObject,
  type SecretStoreObject,
  type WorkloadKey,
  type WorkloadObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** The moment at which fixtures are judged. */
export const NOW = Date.parse('2026-01-15T10:32:00Z');
export const MINUTE = 60_000;

export const NAMESPACE = 'acme';
export const PROJECT = 'shop';
export const COMPONENT = 'orders-api';

export function meta(name: string, more: Partial<KeptMeta> = {}): KeptMeta {
  return {
    name,
    uid: `uid-${more.namespace ?? ''}-${name}`,
    createdAt: NOW - 24 * 60 * MINUTE,
    labels: {},
    ...more,
  };
}

const inControlPlane = (name: string) => meta(name, { namespace: NAMESPACE });

/** An env variable from a SecretReference, written `KEY=reference/key`. */
export function env(text: string): WorkloadKey {
  const [key, secret] = text.split('=');
  const [name, of] = (secret ?? '').split('/');
  return {
    from: 'env',
    key,
    secret: of ? { reference: name, key: of } : undefined,
  };
}

/** A file from a SecretReference, written `/dir/name=reference/key`. */
export function file(text: string): WorkloadKey {
  const [path, secret] = text.split('=');
  const [name, of] = secret.split('/');
  const at = path.lastIndexOf('/');
  return {
    from: 'file',
    key: path.slice(at + 1),
    mountPath: path.slice(0, at),
    secret: { reference: name, key: of },
  };
}

export function environment(
  name: string,
  plane: string,
  production = false,
): EnvironmentObject {
  return {
    kind: 'Environment',
    meta: inControlPlane(name),
    dataPlaneRef: { kind: 'DataPlane', name: plane },
    production,
  };
}

export function dataPlane(name: string, secretStore?: string): PlaneObject {
  return {
    kind: 'DataPlane',
    meta: inControlPlane(name),
    planeId: name,
    secretStore,
  };
}

export function pipeline(
  ...paths: readonly (readonly [string, ...string[]])[]
): DeploymentPipelineObject {
  return {
    kind: 'DeploymentPipeline',
    meta: inControlPlane('default'),
    promotionPaths: paths.map(([source, ...targets]) => ({ source, targets })),
  };
}

export function release(
  name: string,
  keys: readonly WorkloadKey[],
): ComponentReleaseObject {
  return {
    kind: 'ComponentRelease',
    meta: inControlPlane(name),
    project: PROJECT,
    component: COMPONENT,
    keys,
  };
}

export function workload(keys: readonly WorkloadKey[]): WorkloadObject {
  return {
    kind: 'Workload',
    meta: inControlPlane(COMPONENT),
    project: PROJECT,
    component: COMPONENT,
    keys,
  };
}

export function binding(
  environmentName: string,
  releaseName: string,
  more: Partial<ReleaseBindingObject> = {},
): ReleaseBindingObject {
  return {
    kind: 'ReleaseBinding',
    meta: inControlPlane(`${COMPONENT}-${environmentName}`),
    project: PROJECT,
    component: COMPONENT,
    environment: environmentName,
    release: releaseName,
    state: 'Active',
    overrides: [],
    conditions: [],
    ...more,
  };
}

/** The namespace of the shop in a plane. */
export const planeNamespace = (environmentName: string) =>
  `dp-acme-shop-${environmentName}-9f8e7d6c`;

/** The name of the ExternalSecret that holds all env keys. */
export const envSecretName = (environmentName: string) =>
  `${COMPONENT}-${environmentName}-env-secrets-1a2b3c4d`;

/** What runs the pods of the component there, taking secrets so. */
export const deploymentIn = (
  environmentName: string,
  pods: Pick<
    RenderedReleaseObject['resources'][number],
    'needs' | 'needsUnread'
  >,
) => ({
  id: 'deployment',
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  namespace: planeNamespace(environmentName),
  name: COMPONENT,
  ...pods,
});

export function rendered(
  environmentName: string,
  names: readonly string[],
  more: Partial<RenderedReleaseObject> = {},
): RenderedReleaseObject {
  const name = `${COMPONENT}-${environmentName}`;
  return {
    kind: 'RenderedRelease',
    meta: meta(name, {
      namespace: NAMESPACE,
      owner: {
        kind: 'ReleaseBinding',
        name,
        uid: inControlPlane(name).uid,
      },
    }),
    targetPlane: 'dataplane',
    environment: environmentName,
    project: PROJECT,
    component: COMPONENT,
    resources: names.map(each => ({
      id: `externalsecret-${each}`,
      apiVersion: 'external-secrets.io/v1',
      kind: 'ExternalSecret',
      namespace: planeNamespace(environmentName),
      name: each,
    })),
    ...more,
  };
}

/** A SecretReference, its entries written `key=remote/key#property`. */
export function reference(
  name: string,
  ...entries: readonly string[]
): SecretReferenceObject {
  return {
    kind: 'SecretReference',
    meta: inControlPlane(name),
    data: entries.map(text => {
      const [secretKey, remote] = text.split('=');
      const [remoteKey, property] = remote.split('#');
      return { secretKey, remoteKey, property };
    }),
  };
}

export const READY: Condition = {
  type: 'Ready',
  status: 'True',
  reason: 'SecretSynced',
  message: 'secret synced',
  lastTransitionAt: NOW - 20 * 60 * MINUTE,
};

export const FAILED: Condition = {
  type: 'Ready',
  status: 'False',
  reason: 'SecretSyncedError',
  message: 'could not get secret data from provider',
  lastTransitionAt: NOW - 34 * MINUTE,
};

/** An ExternalSecret that was synced a minute ago, its entries written `KEY=remote/key#property`. */
export function externalSecret(
  environmentName: string,
  name: string,
  entries: readonly string[],
  more: Partial<ExternalSecretObject> = {},
): ExternalSecretObject {
  return {
    kind: 'ExternalSecret',
    meta: meta(name, { namespace: planeNamespace(environmentName) }),
    refreshInterval: '1h',
    storeRef: { kind: 'ClusterSecretStore', name: 'default' },
    data: entries.map(text => {
      const [secretKey, remote] = text.split('=');
      const [remoteKey, property] = remote.split('#');
      return { secretKey, remoteKey, property };
    }),
    dataFrom: [],
    target: { name, creationPolicy: 'Owner', deletionPolicy: 'Retain' },
    ready: READY,
    refreshAt: NOW - 4 * MINUTE,
    bindingName: name,
    ...more,
  };
}

export function store(
  name: string,
  more: Partial<SecretStoreObject> = {},
): SecretStoreObject {
  return {
    kind: 'ClusterSecretStore',
    meta: meta(name),
    provider: 'vault',
    conditions: [],
    ready: { ...READY, reason: 'Valid', message: 'store validated' },
    ...more,
  };
}

/** Objects by key. */
export function byKey<T extends { readonly meta: KeptMeta }>(
  objects: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(objects.map(object => [objectKey(object.meta), object]));
}
