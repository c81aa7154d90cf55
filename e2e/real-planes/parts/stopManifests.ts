import type { Fields } from '../harness/json';

export const NAMESPACE = 'stopping';
export const V1 = 'external-secrets.io/v1';
export const ALPHA = 'external-secrets.io/v1alpha1';
const GENERATORS = 'generators.external-secrets.io/v1alpha1';

/** A duration that is none. */
export const NONE = 'abc';

export const store: Fields = {
  apiVersion: V1,
  kind: 'SecretStore',
  metadata: { name: 'stopping', namespace: NAMESPACE },
  spec: { provider: { fake: { data: [{ key: 'a', value: 'one' }] } } },
};

const wanted = (refreshInterval: string): Fields => ({
  refreshInterval,
  secretStoreRef: { kind: 'SecretStore', name: 'stopping' },
  data: [{ secretKey: 'A', remoteRef: { key: 'a' } }],
});

export const secret = (name: string, refreshInterval: string): Fields => ({
  apiVersion: V1,
  kind: 'ExternalSecret',
  metadata: { name, namespace: NAMESPACE },
  spec: wanted(refreshInterval),
});

const pushed = (name: string, refreshInterval: string): Fields => ({
  refreshInterval,
  secretStoreRefs: [{ name: 'stopping', kind: 'SecretStore' }],
  selector: { secret: { name: 'canary' } },
  data: [{ match: { secretKey: 'A', remoteRef: { remoteKey: name } } }],
});

export const push = (name: string, refreshInterval: string): Fields => ({
  apiVersion: ALPHA,
  kind: 'PushSecret',
  metadata: { name, namespace: NAMESPACE },
  spec: pushed(name, refreshInterval),
});

/** Of no namespace that is there. */
const namespaceSelectors = [{ matchLabels: { team: 'nobody' } }];

export const everywhere = (
  refreshTime: string,
  refreshInterval: string,
): Fields => ({
  apiVersion: V1,
  kind: 'ClusterExternalSecret',
  metadata: { name: 'stops' },
  spec: {
    namespaceSelectors,
    refreshTime,
    externalSecretSpec: wanted(refreshInterval),
  },
});

export const pushEverywhere = (
  name: string,
  refreshTime: string,
  refreshInterval: string,
): Fields => ({
  apiVersion: ALPHA,
  kind: 'ClusterPushSecret',
  metadata: { name },
  spec: {
    namespaceSelectors,
    refreshTime,
    pushSecretSpec: pushed(name, refreshInterval),
  },
});

const hook = (timeout: string): Fields => ({
  url: 'http://127.0.0.1:1/',
  result: { jsonPath: '$' },
  timeout,
});

export const webhookStore: Fields = {
  apiVersion: V1,
  kind: 'SecretStore',
  metadata: { name: 'stops', namespace: NAMESPACE },
  spec: { provider: { webhook: hook(NONE) } },
};

/** A generator of the only kind that has a duration. */
export const generator = (name: string, timeout: string): Fields => ({
  apiVersion: GENERATORS,
  kind: 'Webhook',
  metadata: { name, namespace: NAMESPACE },
  spec: hook(timeout),
});

export const clusterGenerator = (name: string, timeout: string): Fields => ({
  apiVersion: GENERATORS,
  kind: 'ClusterGenerator',
  metadata: { name },
  spec: { kind: 'Webhook', generator: { webhookSpec: hook(timeout) } },
});

/** An ExternalSecret that takes from a generator. */
export const generated = (
  name: string,
  generatorRef: { readonly kind: string; readonly name: string },
): Fields => ({
  apiVersion: V1,
  kind: 'ExternalSecret',
  metadata: { name, namespace: NAMESPACE },
  spec: {
    refreshInterval: '1s',
    dataFrom: [
      {
        sourceRef: {
          generatorRef: { apiVersion: GENERATORS, ...generatorRef },
        },
      },
    ],
  },
});
