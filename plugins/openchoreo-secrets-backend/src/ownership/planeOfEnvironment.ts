import {
  formatRef,
  objectKey,
  type KindNameRef,
  type PlaneRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type {
  MalformedObject,
  PlaneSnapshot,
  Snapshot,
} from '../observed/snapshot';
import { lastSeen, lookupIn, type Moment } from './lookupIn';
import { memoised } from './memo';

const DEFAULT_PLANE = 'default';

/** The plane of an environment, or why it cannot be told. */
export type PlaneOfEnvironment =
  | { readonly state: 'found'; readonly plane: PlaneSnapshot }
  | { readonly state: 'environmentAbsent' }
  | { readonly state: 'planeAbsent'; readonly name: string }
  | { readonly state: 'malformed'; readonly object: MalformedObject }
  | { readonly state: 'unknown' };

const planesById = memoised(
  (planes: Snapshot['planes']): ReadonlyMap<string, PlaneSnapshot> =>
    new Map(planes.map(plane => [formatRef(plane.ref), plane])),
);

/**
 * The planes a reference can mean, best first. Without a kind it is of an
 * older release, where it named a DataPlane of the namespace; without any
 * reference it is `default`, of the namespace before that of the cluster.
 */
export function candidates(
  ref: KindNameRef | undefined,
  namespace: string,
): readonly PlaneRef[] {
  const name = ref?.name ?? DEFAULT_PLANE;
  const namespaced: PlaneRef = { kind: 'DataPlane', namespace, name };
  const clusterWide: PlaneRef = { kind: 'ClusterDataPlane', name };
  switch (ref?.kind) {
    case 'DataPlane':
      return [namespaced];
    case 'ClusterDataPlane':
      return [clusterWide];
    case undefined:
      return [namespaced, clusterWide];
    default:
      return [];
  }
}

/** The data plane of an environment, as OpenChoreo resolves it. */
export function planeOfEnvironment(
  snapshot: Snapshot,
  environment: { readonly namespace: string; readonly name: string },
  at: Moment,
): PlaneOfEnvironment {
  const { Environment, Plane } = snapshot.controlPlane.kinds;
  const found = lookupIn(Environment, objectKey(environment), at);
  const object = lastSeen(found);
  if (found.state === 'malformed') return found;
  if (!object) {
    return {
      state: found.state === 'absent' ? 'environmentAbsent' : 'unknown',
    };
  }
  const refs = candidates(object.dataPlaneRef, environment.namespace);
  const planes = planesById(snapshot.planes);
  for (const ref of refs) {
    const plane = planes.get(formatRef(ref));
    if (plane) return { state: 'found', plane };
  }
  for (const ref of refs) {
    const malformed = Plane.malformed.get(formatRef(ref));
    if (malformed) return { state: 'malformed', object: malformed };
  }
  const absent = refs.every(
    ref => lookupIn(Plane, formatRef(ref), at).state === 'absent',
  );
  return absent
    ? { state: 'planeAbsent', name: object.dataPlaneRef?.name ?? DEFAULT_PLANE }
    : { state: 'unknown' };
}
