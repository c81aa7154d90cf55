import { ExtraSpec, History, TakenSpec } from '../../controlplane';
import { Fields } from '../../eso/fields';

interface ExtraOptions {
  readonly store?: string;
  /** `remoteKey#property`. */
  readonly remote?: string;
  readonly interval?: string;
  /** More of the spec. */
  readonly spec?: Fields;
  readonly target?: Fields;
  readonly taken?: TakenSpec;
  readonly history?: History;
}

/** An ExternalSecret beside those of the workload's keys, as a trait renders it. */
export function extra(name: string, options: ExtraOptions): ExtraSpec {
  const {
    store = 'aws-prod',
    interval = '1h',
    target,
    taken,
    history,
  } = options;
  const [key, property] = (options.remote ?? 'platform/tools#token').split('#');
  const data = [{ secretKey: 'token', remoteRef: { key, property } }];
  return {
    name,
    spec: {
      refreshInterval: interval,
      secretStoreRef: { kind: 'ClusterSecretStore', name: store },
      target: { name, creationPolicy: 'Owner', ...target },
      data,
      ...options.spec,
    },
    taken,
    history,
  };
}

/** A secret that is generated once, by a generator instead of a store. */
export function generated(name: string, history?: History): ExtraSpec {
  const generatorRef = {
    apiVersion: 'generators.external-secrets.io/v1alpha1',
    kind: 'Password',
    name: `${name}-generator`,
  };
  return {
    name,
    spec: {
      refreshInterval: '0',
      target: { name, creationPolicy: 'Owner' },
      dataFrom: [{ sourceRef: { generatorRef } }],
    },
    history,
  };
}

/** One pull secret that several components render under the same name. */
export function registryPullSecret(store: string): ExtraSpec {
  return extra('registry-pull-secret', {
    store,
    remote: 'platform/registry#dockerconfigjson',
    taken: { how: 'imagePull' },
  });
}
