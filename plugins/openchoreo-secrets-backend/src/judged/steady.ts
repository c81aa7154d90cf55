import type { Freshness } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ClusterSnapshot, KindSnapshot } from '../observed/snapshot';
import { freshnessAt, type Moment } from '../ownership/lookupIn';

/** What is concluded from it: when something was last heard of that is fresh decides nothing. */
function concluded(freshness: Freshness) {
  const { state } = freshness;
  return state === 'fresh' || state === 'notServed' ? state : freshness;
}

/** What may be concluded from each kind at a moment. */
export function steadyKinds(
  kinds: Readonly<Record<string, Pick<KindSnapshot<unknown>, 'observation'>>>,
  at: Moment,
): object {
  return Object.values(kinds).map(kind => concluded(freshnessAt(kind, at)));
}

/** What all that is judged in a cluster depends on, beside its objects; two that are equal are judged alike. */
export function steadyCluster(cluster: ClusterSnapshot, at: Moment): object {
  const { clockOffsetMs, clockDoubt, kinds, eventsObserved = [] } = cluster;
  return {
    clockOffsetMs,
    clockDoubt,
    kinds: steadyKinds(kinds, at),
    events: [...eventsObserved].map(([kind, observation]) => [
      kind,
      concluded(freshnessAt({ observation }, at)),
      'seenSince' in observation ? observation.seenSince : undefined,
    ]),
  };
}
