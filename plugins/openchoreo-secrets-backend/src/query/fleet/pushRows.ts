import {
  formatRef,
  judgePushSecret,
  type PushSecretObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { QueryContext } from '../context/context';
import { kindFreshness } from '../planes/kindFreshness';
import { namespaceOf } from '../objects/objectViews';
import type { PlaneView } from '../planes/planeViews';
import { locateStore, lookupStore, storeId } from '../stores/storeViews';
import { homePlane } from './placement';
import { timeless, type PlatformRow } from './platformRow';
import { objectRowId, ownerOf } from './strayRows';

/** Where the Secret API of OpenChoreo writes; the SecretReference is called as the PushSecret. */
const SECRET_API = /^(openchoreo-kv|workflows|openchoreo-ci)-/;

/** A PushSecret of a cluster: what the Secret API promised to write, or what another pushes. */
export function pushRow(
  planes: readonly PlaneView[],
  object: PushSecretObject,
  context: QueryContext,
): PlatformRow | undefined {
  const { namespace, name } = object.meta;
  const plane = homePlane(planes, namespace);
  const { cluster } = plane.observation;
  if (!cluster || !namespace) return undefined;
  const stores = object.storeRefs.map(ref => locateStore(ref, namespace));
  const health = judgePushSecret({
    ...plane.judging,
    object,
    freshness: kindFreshness(plane, 'PushSecret', context),
    stores: stores.map(ref => ({
      ref,
      lookup: lookupStore(plane, ref, context),
    })),
    namespace: namespaceOf(plane, namespace, context),
    events: cluster.events.get(
      formatRef({ kind: 'PushSecret', namespace, name }),
    ),
  });
  const remoteKeys = object.data.map(({ remoteKey }) => remoteKey);
  return {
    id: objectRowId(plane, 'PushSecret', object.meta),
    owner: ownerOf(namespace),
    key: name,
    from: 'object',
    production: false,
    reference: SECRET_API.test(namespace) ? name : undefined,
    remoteKeys: [...new Set(remoteKeys)],
    planeId: plane.id,
    storeIds: stores.map(store => storeId(plane.id, store)),
    object: { kind: 'PushSecret', namespace, name },
    health: timeless(health),
    pushed: health.pushed,
  };
}

/** The PushSecrets of a cluster. */
export function pushRows(
  planes: readonly PlaneView[],
  context: QueryContext,
): readonly PlatformRow[] {
  const kind = planes[0].observation.cluster?.kinds.PushSecret;
  return [...(kind?.objects.values() ?? [])].flatMap(
    object => pushRow(planes, object, context) ?? [],
  );
}
