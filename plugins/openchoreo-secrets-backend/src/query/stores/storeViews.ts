import {
  causeOf,
  causeOfIgnorance,
  formatRef,
  judgeSecretStore,
  objectKey,
  type ExternalSecretObject,
  type Health,
  type KeptEvents,
  type Lookup,
  type ReferencedStore,
  type SecretStoreObject,
  type StoreDto,
  type StoreRef,
  type WireTime,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { isComplete, lookupIn } from '../../ownership/lookupIn';
import { unknownBecause } from '../context/causes';
import type { QueryContext } from '../context/context';
import { kindFreshness } from '../planes/kindFreshness';
import type { PlaneView } from '../planes/planeViews';
import { defined, wireHealth, type LastKnown } from '../wire/wireHealth';
import { storeCalled } from './storeCalled';
import { wireTime } from '../wire/wireTime';

/** A store as one plane refers to it; only a SecretStore has a namespace. */
export type LocatedStore = StoreRef & { readonly namespace?: string };

/** Places a reference of a namespaced object. */
export function locateStore(
  ref: StoreRef,
  namespace: string | undefined,
): LocatedStore {
  return ref.kind === 'SecretStore'
    ? { kind: ref.kind, name: ref.name, namespace }
    : { kind: ref.kind, name: ref.name };
}

/** @returns the id of a store in an answer. */
export function storeId(planeId: string, store: LocatedStore): string {
  return `${planeId}/${formatRef(store)}`;
}

/** All stores an ExternalSecret refers to, each once. */
export function storesOf(
  object: ExternalSecretObject,
): readonly LocatedStore[] {
  const refs = [
    object.storeRef,
    ...object.data.map(({ storeRef }) => storeRef),
    ...object.dataFrom.map(({ storeRef }) => storeRef),
  ];
  const located = new Map<string, LocatedStore>();
  for (const ref of refs) {
    if (!ref) continue;
    const store = locateStore(ref, object.meta.namespace);
    located.set(formatRef(store), store);
  }
  return [...located.values()];
}

/** The events that were kept of a store. */
export function storeEventsOf(
  plane: PlaneView,
  store: LocatedStore,
): KeptEvents | undefined {
  return plane.observation.cluster?.events.get(formatRef(store));
}

/** What is known of a store in a plane's cluster. */
export function lookupStore(
  plane: PlaneView,
  store: LocatedStore,
  context: QueryContext,
): Lookup<SecretStoreObject> {
  const {
    cluster,
    plane: { access },
  } = plane.observation;
  if (!cluster || access.state !== 'reached') return { state: 'unknown' };
  const found = lookupIn(cluster.kinds[store.kind], objectKey(store), context);
  switch (found.state) {
    case 'found':
      return { state: 'found', value: found.value };
    case 'absent':
      return { state: 'absent' };
    default:
      return { state: 'unknown' };
  }
}

/** A store says at every check how it went: only one that it passed validates it. */
export function lastValidated(
  events: KeptEvents | undefined,
): WireTime | undefined {
  const { reason, lastAt } = events?.lastHeartbeat ?? {};
  return reason === 'Valid' ? wireTime(lastAt) : undefined;
}

/** The stores of an ExternalSecret, for its rule. */
export function referencedStores(
  plane: PlaneView,
  object: ExternalSecretObject,
  context: QueryContext,
): readonly ReferencedStore[] {
  return storesOf(object).map(ref => ({
    ref,
    lookup: lookupStore(plane, ref, context),
  }));
}

/** Judges a store as one plane refers to it. */
export function judgeStore(
  plane: PlaneView,
  store: LocatedStore,
  lookup: Lookup<SecretStoreObject>,
  context: QueryContext,
): Health {
  const freshness = kindFreshness(plane, store.kind, context);
  if (lookup.state === 'found') {
    return judgeSecretStore({
      ...plane.judging,
      object: lookup.value,
      freshness,
      events: storeEventsOf(plane, store),
    });
  }
  if (lookup.state === 'absent' && isComplete(freshness)) {
    return {
      verdict: 'storeMissing',
      severity: 'warning',
      flags: [],
      cause: causeOf('storeAbsent', {
        store: store.name,
        storeKind: store.kind,
        namespace: store.namespace,
        plane: plane.name,
      }),
    };
  }
  const unseen = unknownBecause(causeOfIgnorance(freshness, plane.name));
  return { ...unseen, severity: 'unknown' };
}

/** What was true of a store when its plane was last heard from. */
export function lastKnownStore(
  plane: PlaneView,
  store: LocatedStore,
  context: QueryContext,
): LastKnown | undefined {
  const freshness = kindFreshness(plane, store.kind, context);
  const { cluster } = plane.observation;
  if (freshness.state !== 'unknown' || freshness.asOf === undefined) {
    return undefined;
  }
  const { asOf } = freshness;
  const object = cluster?.kinds[store.kind].objects.get(objectKey(store));
  if (!cluster || !object) return undefined;
  const { verdict, severity } = judgeSecretStore({
    ...plane.judging,
    // What is known of the controller now says nothing of then.
    controller: undefined,
    now: asOf + cluster.clockOffsetMs,
    object,
    freshness: { state: 'fresh', asOf },
    events: storeEventsOf(plane, store),
  });
  return { verdict, severity, at: asOf };
}

/** @returns a store as it stands in an answer. */
export function storeDto(
  plane: PlaneView,
  store: LocatedStore,
  context: QueryContext,
): StoreDto {
  const lookup = lookupStore(plane, store, context);
  const object = lookup.state === 'found' ? lookup.value : undefined;
  return defined({
    id: storeId(plane.id, store),
    planeId: plane.id,
    kind: store.kind,
    namespace: store.namespace,
    name: store.name,
    called: storeCalled([plane.id], store, context.storeNames),
    lookup: lookup.state,
    provider: object?.provider,
    capabilities: object?.capabilities,
    health: wireHealth(judgeStore(plane, store, lookup, context)),
    lastValidatedAt: lastValidated(storeEventsOf(plane, store)),
  });
}
