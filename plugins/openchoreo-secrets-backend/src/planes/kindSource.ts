import type { ClusterAccess } from '../kube/clusterAccess';
import type { KubeRequest } from '../kube/kubeRequest';

/** Where a list is asked for: at a path, or at the first of the resources and versions that the cluster serves. */
export type Place =
  | { readonly at: 'path'; readonly path: string }
  | {
      readonly at: 'group';
      readonly group: string;
      readonly versions: readonly string[];
      readonly resources: readonly string[];
    };

/** One list that makes up a kind, or a part of it. */
export interface KindSource<K extends string> {
  readonly kind: K;
  /** Tells the parts of a kind apart. */
  readonly part: string;
  readonly place: Place;
  readonly query?: Readonly<Record<string, string>>;
  readonly metadataOnly?: boolean;
  /** More than the documented roles allow: where it is refused nothing is missing, and nothing is said. */
  readonly beyondRoles?: true;
}

/** Where a source is served in a cluster; undefined when it is not. */
export async function resolveSource(
  { place, query, metadataOnly }: KindSource<string>,
  { discovery }: ClusterAccess,
  signal: AbortSignal,
): Promise<KubeRequest | undefined> {
  if (place.at === 'path') return { path: place.path, query, metadataOnly };
  const { group, versions, resources } = place;
  const served = (await discovery.group(group, signal)).resources;
  for (const resource of resources) {
    const version = versions.find(each => served.get(each)?.has(resource));
    if (version) {
      return {
        path: `/apis/${group}/${version}/${resource}`,
        query,
        metadataOnly,
      };
    }
  }
  return undefined;
}

/** What was found of a source turned out to be wrong. */
export function forgetSource(
  { place }: KindSource<string>,
  { discovery }: ClusterAccess,
): void {
  if (place.at === 'group') discovery.forget(place.group);
}
