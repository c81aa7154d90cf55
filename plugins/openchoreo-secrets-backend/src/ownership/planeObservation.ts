import type { Freshness } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type {
  ClusterSnapshot,
  PlaneSnapshot,
  Snapshot,
} from '../observed/snapshot';
import { freshnessAt, type Moment } from './lookupIn';

/** A plane with what may be concluded from the ExternalSecrets of its cluster. */
export interface PlaneObservation {
  readonly plane: PlaneSnapshot;
  readonly cluster?: ClusterSnapshot;
  readonly freshness: Freshness;
}

/** Stands for "since when is not known". */
export const NO_TIME = 0;

function whenFailed(
  failure: Extract<Freshness, { readonly state: 'unknown' }>['failure'],
  kept: Freshness | undefined,
): Freshness {
  if (kept?.state === 'unknown') return kept;
  if (kept?.state === 'starting')
    return { state: 'unknown', since: kept.since, failure };
  return {
    state: 'unknown',
    since: kept?.asOf ?? NO_TIME,
    asOf: kept?.asOf,
    failure,
  };
}

/** What may be concluded from a plane's cluster; a plane that cannot be reached yields nothing but what was kept. */
export function observePlane(
  snapshot: Snapshot,
  plane: PlaneSnapshot,
  at: Moment,
): PlaneObservation {
  const { access } = plane;
  if (access.state === 'notConfigured') {
    return {
      plane,
      freshness: whenFailed({ class: 'notConfigured' }, undefined),
    };
  }
  const cluster = snapshot.clusters.get(access.cluster);
  const kept = cluster && freshnessAt(cluster.kinds.ExternalSecret, at);
  if (access.state === 'failed') {
    return { plane, cluster, freshness: whenFailed(access.failure, kept) };
  }
  return {
    plane,
    cluster,
    freshness: kept ?? { state: 'starting', since: NO_TIME },
  };
}
