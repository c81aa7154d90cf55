import type { Fields } from '../harness/json';
import type { StoreShape } from './situation';

const base64 = (text: string) => Buffer.from(text).toString('base64');

function webhook({ url, path }: StoreShape, ca: string): Fields {
  return {
    url: `${url}/{{ .remoteRef.key }}`,
    method: 'GET',
    timeout: '2s',
    caBundle: base64(ca),
    result: { jsonPath: path },
  };
}

function kubernetes(remote: {
  readonly url: string;
  readonly ca: string;
}): Fields {
  return {
    remoteNamespace: 'source',
    server: { url: remote.url, caBundle: base64(remote.ca) },
    auth: { token: { bearerToken: { name: '$id-token', key: 'token' } } },
  };
}

/** The CAs and the cluster that stores lead to. */
export interface StoreGoals {
  readonly providerCa: string;
  readonly remote: { readonly url: string; readonly ca: string };
}

/** The SecretStore of a situation, with the Secret of its login; placeholders not yet filled in. */
export function storeManifests(
  shape: StoreShape,
  goals: StoreGoals,
): readonly Fields[] {
  const provider = shape.provider ??
    (shape.fake && { fake: { data: shape.fake } }) ??
    (shape.webhook && { webhook: webhook(shape, goals.providerCa) }) ?? {
      kubernetes: kubernetes(goals.remote),
    };
  const store = {
    apiVersion: 'external-secrets.io/v1',
    kind: 'SecretStore',
    metadata: { name: '$id' },
    spec: {
      provider,
      ...(shape.controller && { controller: shape.controller }),
    },
  };
  if (shape.kubernetes === undefined) return [store];
  const login = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: '$id-token' },
    stringData: { token: shape.kubernetes },
  };
  return [login, store];
}

/** The spec of a situation's ExternalSecret. */
export function secretSpec(over: Fields): Fields {
  const whole: Fields = {
    refreshInterval: '1h',
    secretStoreRef: { kind: 'SecretStore', name: '$id' },
    target: { name: '$id' },
    data: [{ secretKey: 'PASSWORD', remoteRef: { key: 'db' } }],
    ...over,
  };
  return Object.fromEntries(
    Object.entries(whole).filter(([, value]) => value !== null),
  );
}
