import type { KeptEvents, SecretStoreObject } from '../model/objects';
import { classifyCause } from './cause';
import { causeOf } from './causeActors';
import type { Cause, CauseClass } from './health';
import type { JudgeContext } from './inputs';
import { relevantEvent } from './relevantEvent';
import type { JudgedStore } from './storeConditions';

type Context = Pick<JudgeContext, 'plane' | 'thresholds' | 'deployment'>;

const DEFAULT_CLASS = 'default';

function causeOfText(
  store: SecretStoreObject,
  text: string | undefined,
  { plane }: Context,
): Cause {
  return classifyCause(
    text,
    {
      store: store.meta.name,
      storeKind: store.kind,
      namespace: store.meta.namespace,
      plane,
    },
    'storeNotReady',
    { tried: 'check', names: [store.meta.name] },
  );
}

/** Why a store with Ready=False is not ready. */
export function causeOfStore(
  store: SecretStoreObject,
  events: KeptEvents | undefined,
  context: Context,
): Cause {
  const event = relevantEvent(
    events?.lastCause,
    store.ready?.lastTransitionAt,
    context.thresholds,
  );
  const of = (text: string | undefined) => causeOfText(store, text, context);
  const told = event?.message ? of(event.message) : undefined;
  if (told) return { ...told, from: 'event' };
  const own = of(store.ready?.message || store.ready?.reason);
  return { ...own, from: 'condition' };
}

/** What tells that a store does not let its operator in. */
const REFUSALS: ReadonlySet<CauseClass> = new Set<CauseClass>([
  'authenticationRefused',
  'permissionDenied',
]);

/**
 * With what the check of a store was refused, of which its status says only that
 * nothing is known: by its Event, and so told of the store alone.
 */
export function refusalOfCheck(
  store: SecretStoreObject,
  events: KeptEvents | undefined,
  context: Context,
): Cause | undefined {
  const event = relevantEvent(
    events?.lastCause,
    store.ready?.lastTransitionAt,
    context.thresholds,
  );
  if (event?.reason !== store.ready?.reason || !event?.message) {
    return undefined;
  }
  const told = causeOfText(store, event.message, context);
  return REFUSALS.has(told.class) ? { ...told, from: 'event' } : undefined;
}

/** A store of another controller class: every object that touches it is skipped in silence. */
export function classMismatch(
  store: SecretStoreObject,
  context: Context,
): Cause | undefined {
  const actual = context.deployment?.controllerClass ?? DEFAULT_CLASS;
  const wanted = store.controllerClass;
  if (!wanted || wanted === actual) return undefined;
  return causeOf('classMismatch', {
    store: store.meta.name,
    storeKind: store.kind,
    controllerClass: wanted,
    plane: context.plane,
  });
}

function storeParams({ ref }: JudgedStore, plane: string | undefined) {
  return {
    store: ref.name,
    storeKind: ref.kind,
    namespace: ref.namespace,
    plane,
  };
}

/** The stores that are certainly not there. */
function absentStores(
  stores: readonly JudgedStore[],
  { plane }: Context,
): readonly Cause[] {
  return stores
    .filter(({ lookup }) => lookup.state === 'absent')
    .map(store => causeOf('storeAbsent', storeParams(store, plane)));
}

/** Why a store certainly refuses: not for this namespace, not ready, or both. */
function refusals(
  store: JudgedStore,
  namespace: string | undefined,
  context: Context,
): readonly Cause[] {
  const { lookup, admission } = store;
  if (lookup.state !== 'found') return [];
  const params = { ...storeParams(store, context.plane), namespace };
  const { value, events } = lookup;
  return [
    ...(admission === 'denied' ? [causeOf('namespaceNotAllowed', params)] : []),
    ...(value.ready?.status === 'False'
      ? [causeOfStore(value, events, context)]
      : []),
  ];
}

/** The store that is certainly not there. */
export function absentStore(
  stores: readonly JudgedStore[],
  context: Context,
): Cause | undefined {
  return absentStores(stores, context).at(0);
}

/** The store that certainly refuses. */
export function refusingStore(
  stores: readonly JudgedStore[],
  namespace: string | undefined,
  context: Context,
): Cause | undefined {
  return stores.flatMap(store => refusals(store, namespace, context)).at(0);
}

/** All that is amiss with the stores. */
export function storeTroubles(
  stores: readonly JudgedStore[],
  namespace: string | undefined,
  context: Context,
): readonly Cause[] {
  return [
    ...absentStores(stores, context),
    ...stores.flatMap(store => refusals(store, namespace, context)),
  ];
}

/** Why no controller takes an object that uses these stores, if that is so. */
export function unmanagedBy(
  stores: readonly JudgedStore[],
  context: Context,
): Cause | undefined {
  for (const { ref, lookup } of stores) {
    const mismatch =
      lookup.state === 'found'
        ? classMismatch(lookup.value, context)
        : undefined;
    if (mismatch) return mismatch;
    if (
      ref.kind === 'ClusterSecretStore' &&
      context.deployment?.clusterStoresEnabled === false
    ) {
      return causeOf('classMismatch', {
        store: ref.name,
        storeKind: ref.kind,
        clusterStores: 'off',
        plane: context.plane,
      });
    }
  }
  return undefined;
}

/** Whether something about the stores could not be told. */
export function storesUncertain(stores: readonly JudgedStore[]): boolean {
  return stores.some(
    ({ lookup, admission }) =>
      lookup.state === 'unknown' || admission === 'unknown',
  );
}
