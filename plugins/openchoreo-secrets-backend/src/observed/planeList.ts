import {
  formatRef,
  type KindObservation,
  type ObservationFailure,
  type PlaneObject,
  type PlaneRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type {
  ClusterKey,
  ClusterSnapshot,
  PlaneAccess,
  PlaneSnapshot,
} from './snapshot';

/** A plane whose access is configured, and the cluster that access led to. */
export interface BoundPlane {
  readonly ref: PlaneRef;
  readonly cluster: ClusterKey;
}

function failureOf(
  observation: KindObservation,
): ObservationFailure | undefined {
  return observation.state === 'failed' ? observation.failure : undefined;
}

/** Cert-manager is an extra: that it is not there says nothing of the access. */
function tellsOfAccess(kind: string, { state }: KindObservation): boolean {
  return kind !== 'Certificate' || state !== 'notServed';
}

/** A cluster is out of reach when nothing at all can be observed in it. */
function clusterFailure(
  cluster: ClusterSnapshot | undefined,
): ObservationFailure | undefined {
  if (!cluster) return undefined;
  const failures = Object.entries(cluster.kinds)
    .filter(([kind, { observation }]) => tellsOfAccess(kind, observation))
    .map(([, { observation }]) => failureOf(observation));
  return failures.every(Boolean) ? failures[0] : undefined;
}

function accessTo(
  cluster: ClusterKey,
  clusters: ReadonlyMap<ClusterKey, ClusterSnapshot>,
): PlaneAccess {
  const failure = clusterFailure(clusters.get(cluster));
  return failure
    ? { state: 'failed', cluster, failure }
    : { state: 'reached', cluster };
}

/** All planes: those that the control plane names and those that are configured, each with how it is reached. */
export function listPlanes(
  bound: readonly BoundPlane[],
  objects: ReadonlyMap<string, PlaneObject>,
  clusters: ReadonlyMap<ClusterKey, ClusterSnapshot>,
): readonly PlaneSnapshot[] {
  const configured = new Set(bound.map(({ ref }) => formatRef(ref)));
  const planes = bound.map(({ ref, cluster }): PlaneSnapshot => {
    const object = objects.get(formatRef(ref));
    return {
      ref,
      planeId: object?.planeId,
      secretStore: object?.secretStore,
      access: accessTo(cluster, clusters),
    };
  });
  const others = [...objects]
    .filter(([key]) => !configured.has(key))
    .map(([, { kind, meta, planeId, secretStore }]): PlaneSnapshot => ({
      ref: { kind, namespace: meta.namespace, name: meta.name },
      planeId,
      secretStore,
      access: { state: 'notConfigured' },
    }));
  return [...planes, ...others];
}
