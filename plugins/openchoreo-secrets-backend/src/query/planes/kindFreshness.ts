import type { Freshness } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { freshnessAt } from '../../ownership/lookupIn';
import type { PlaneKinds } from '../../observed/snapshot';
import type { QueryContext } from '../context/context';
import type { PlaneView } from './planeViews';

/** What may be concluded from one kind of a plane's cluster: no more than from the plane itself where that is not reached. */
export function kindFreshness(
  { observation: { cluster, plane, freshness } }: PlaneView,
  kind: keyof PlaneKinds,
  context: QueryContext,
): Freshness {
  return cluster && plane.access.state === 'reached'
    ? freshnessAt(cluster.kinds[kind], context)
    : freshness;
}
