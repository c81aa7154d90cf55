import {
  explain,
  readInput,
} from '../../../plugins/openchoreo-secrets-common/src/explain';
import { at, isFields, textAt, type Fields } from '../harness/json';
import type { KubeClient, ObjectRef } from '../harness/kubeClient';

/** The Secret of an ExternalSecret, as the API server has it: only the names of its keys, never their values. */
export interface SecretThere {
  readonly exists: boolean;
  readonly keys: ReadonlySet<string>;
}

/** Looks the Secret up by the tests' own rights; the product has none to it. */
export async function secretThere(
  plane: KubeClient,
  ref: ObjectRef,
  object: Fields | undefined,
): Promise<SecretThere> {
  const found = await plane.get({
    apiVersion: 'v1',
    kind: 'Secret',
    namespace: ref.namespace,
    name: textAt(object, 'spec', 'target', 'name') ?? ref.name,
  });
  const data = at(found, 'data');
  const keys = new Set(isFields(data) ? Object.keys(data) : []);
  return { exists: found !== undefined, keys };
}

const GROUP = 'external-secrets.io/v1';

const EXPLAINED = [
  { apiVersion: GROUP, kind: 'ExternalSecret' },
  { apiVersion: GROUP, kind: 'SecretStore' },
  { apiVersion: GROUP, kind: 'ClusterSecretStore' },
  { apiVersion: 'v1', kind: 'Event' },
] as const;

/** What the rules say of one key. */
export interface KeySaid {
  /** Null where the object is not followed by key. */
  readonly key: string | null;
  readonly delivery: string;
  /** Whether another's Secret has it. */
  readonly has?: string;
  /** An ingredient of a template. */
  readonly notAKey: boolean;
}

/** What the rules say of each key of an ExternalSecret, from the objects beside it as the API server has them. */
export async function keysSaid(
  plane: KubeClient,
  { namespace, name }: ObjectRef,
): Promise<readonly KeySaid[]> {
  const documents = await Promise.all(
    EXPLAINED.map(async ({ apiVersion, kind }, index) => {
      const items = await plane.list({ apiVersion, kind, namespace });
      const json = { apiVersion, kind: `${kind}List`, items };
      return { file: kind, document: index + 1, json };
    }),
  );
  const deployment = await plane.get({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    namespace: 'external-secrets',
    name: 'external-secrets',
  });
  const operator = { file: 'operator', document: 1, json: deployment };
  const options = { now: Date.now(), complete: false };
  const explained = explain(readInput([...documents, operator]), options);
  const own = explained.find(
    each => each.kind === 'ExternalSecret' && each.name === name,
  );
  return (own?.keys ?? []).map(({ key, delivery, has, flags }) => ({
    key,
    delivery,
    has,
    notAKey: flags.includes('notAKey'),
  }));
}
