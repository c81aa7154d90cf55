import {
  objectKey,
  type ExternalSecretObject,
  type PodNeed,
  type RenderedReleaseObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { isComplete, lookupIn, type Found, type Moment } from './lookupIn';
import type { PlaneObservation } from './planeObservation';

/** An ExternalSecret that a RenderedRelease lists, with what its cluster is known to have. */
export interface ListedSecret {
  readonly namespace: string;
  readonly name: string;
  /** What the release calls it; of managed resources the same in each environment. */
  readonly id?: string;
  /** What the pods of the release take of Secrets of its namespace; absent where no template tells. */
  readonly needs?: readonly PodNeed[];
  readonly found: Found<ExternalSecretObject>;
}

const GROUP = 'external-secrets.io/';

/** What is known of an ExternalSecret of a plane. */
export function findIn(
  { cluster, freshness }: PlaneObservation,
  key: string,
  at: Moment,
): Found<ExternalSecretObject> {
  if (!cluster || !isComplete(freshness)) {
    const kept = cluster?.kinds.ExternalSecret.objects.get(key);
    return { state: 'unknown', freshness, kept };
  }
  return lookupIn(cluster.kinds.ExternalSecret, key, at);
}

/** What pods take, by their namespace; nothing is told where one of them cannot be read. */
export function needsIn({
  resources,
}: RenderedReleaseObject): ReadonlyMap<string, readonly PodNeed[]> {
  const byNamespace = new Map<string, readonly PodNeed[]>();
  const unread = new Set(
    resources.flatMap(({ needsUnread, namespace }) =>
      needsUnread ? [namespace] : [],
    ),
  );
  for (const { namespace, needs } of resources) {
    if (!namespace || !needs || unread.has(namespace)) continue;
    byNamespace.set(namespace, [
      ...(byNamespace.get(namespace) ?? []),
      ...needs,
    ]);
  }
  return byNamespace;
}

/**
 * The ExternalSecrets of a component in an environment: those its
 * RenderedRelease lists, looked up in the environment's own cluster. Labels of
 * objects play no part: whoever may write in a namespace can copy them.
 */
export function listedSecrets(
  release: RenderedReleaseObject,
  observation: PlaneObservation,
  at: Moment,
): readonly ListedSecret[] {
  const listed = new Map<string, ListedSecret>();
  const needs = needsIn(release);
  for (const { id, apiVersion, kind, namespace, name } of release.resources) {
    if (kind !== 'ExternalSecret' || !apiVersion.startsWith(GROUP)) continue;
    // A namespaced object without a namespace cannot be told from any other of its name.
    if (!namespace) continue;
    const key = objectKey({ namespace, name });
    const found = findIn(observation, key, at);
    listed.set(key, {
      namespace,
      name,
      id,
      needs: needs.get(namespace),
      found,
    });
  }
  return [...listed.values()];
}
