import {
  judgeClusterExternalSecret,
  type ClusterExternalSecretObject,
  type Health,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { QueryContext } from '../context/context';
import { kindFreshness } from '../planes/kindFreshness';
import type { PlaneView } from '../planes/planeViews';
import { homePlane } from './placement';
import { timeless, type PlatformRow } from './platformRow';
import { objectRowId } from './strayRows';

/** How the ExternalSecrets do that it made, they say in rows of their own: here it counts that they were made. */
function own(health: Health): Health {
  return health.verdict === 'provisioned'
    ? { ...health, severity: 'ok', cause: undefined }
    : health;
}

/** A ClusterExternalSecret of a cluster: whether it makes what it promises in every namespace that it selects. */
export function clusterExternalSecretRow(
  planes: readonly PlaneView[],
  object: ClusterExternalSecretObject,
  context: QueryContext,
): PlatformRow | undefined {
  const plane = homePlane(planes);
  const { cluster } = plane.observation;
  if (!cluster) return undefined;
  const { kind, meta } = object;
  const health = judgeClusterExternalSecret({
    ...plane.judging,
    object,
    freshness: kindFreshness(plane, 'ClusterExternalSecret', context),
    children: { state: 'unknown' },
  });
  return {
    id: objectRowId(plane, kind, meta),
    owner: 'platform',
    key: meta.name,
    from: 'object',
    production: false,
    remoteKeys: [],
    planeId: plane.id,
    storeIds: [],
    object: { kind, name: meta.name },
    health: timeless(own(health)),
  };
}

/** The ClusterExternalSecrets of a cluster. */
export function clusterExternalSecretRows(
  planes: readonly PlaneView[],
  context: QueryContext,
): readonly PlatformRow[] {
  const kind = planes[0].observation.cluster?.kinds.ClusterExternalSecret;
  return [...(kind?.objects.values() ?? [])].flatMap(
    object => clusterExternalSecretRow(planes, object, context) ?? [],
  );
}
