import {
  DEFAULT_THRESHOLDS,
  judgeClusterExternalSecret,
  judgeExternalSecret,
  judgePushSecret,
  parseClusterExternalSecret,
  parseExternalSecret,
  parseNamespace,
  parsePushSecret,
  parseSecretStore,
  type Health,
  type Lookup,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { KubeClient } from '../harness/kubeClient';

/* The rules over objects as the API server shows them: for kinds that the answers about components do not contain. */

interface Parsed<T> {
  readonly ok: boolean;
  readonly object?: T;
}

function context() {
  const now = Date.now();
  return {
    now,
    thresholds: DEFAULT_THRESHOLDS,
    freshness: { state: 'fresh', asOf: now } as const,
  };
}

const NO_NAMESPACE: Lookup<never> = { state: 'absent' };

function found<T>(value: T | undefined): Lookup<T> {
  return value === undefined ? { state: 'absent' } : { state: 'found', value };
}

async function read<T>(
  plane: KubeClient,
  [apiVersion, kind, name]: readonly [string, string, string],
  namespace: string | undefined,
  parse: (json: unknown) => Parsed<T>,
): Promise<T | undefined> {
  const json = await plane.get({ apiVersion, kind, name, namespace });
  if (!json) return undefined;
  const { object } = parse(json);
  if (object === undefined) throw new Error(`${kind} ${name} is malformed`);
  return object;
}

/** Judges a PushSecret as it stands. */
export async function judgePush(
  plane: KubeClient,
  namespace: string,
  name: string,
): Promise<Health | undefined> {
  const id = ['external-secrets.io/v1alpha1', 'PushSecret', name] as const;
  const object = await read(plane, id, namespace, parsePushSecret);
  if (!object) return undefined;
  const stores = await Promise.all(
    object.storeRefs.map(async ref => {
      const of = ['external-secrets.io/v1', ref.kind, ref.name] as const;
      const store = await read(plane, of, namespace, parseSecretStore);
      return { ref: { ...ref, namespace }, lookup: found(store) };
    }),
  );
  const at = ['v1', 'Namespace', namespace] as const;
  const space = found(await read(plane, at, undefined, parseNamespace));
  return judgePushSecret({ ...context(), object, stores, namespace: space });
}

/** Judges a ClusterExternalSecret as it stands, with what it made. */
export async function judgeCluster(
  plane: KubeClient,
  name: string,
): Promise<Health | undefined> {
  const version = 'external-secrets.io/v1';
  const id = [version, 'ClusterExternalSecret', name] as const;
  const object = await read(plane, id, undefined, parseClusterExternalSecret);
  if (!object) return undefined;
  const children = await Promise.all(
    object.provisionedNamespaces.map(async namespace => {
      const child = await read(
        plane,
        [version, 'ExternalSecret', object.externalSecretName ?? name],
        namespace,
        parseExternalSecret,
      );
      if (!child) return [];
      const input = { object: child, stores: [], namespace: NO_NAMESPACE };
      return [judgeExternalSecret({ ...context(), ...input })];
    }),
  );
  return judgeClusterExternalSecret({
    ...context(),
    object,
    children: found(children.flat()),
  });
}
