import type { KeptEvents, SecretStoreObject } from '../model/objects';
import { classifyCause } from './cause';
import { causeOf } from './causeActors';
import type { Cause, CauseClass } from './health';
import type { JudgeContext } from './inputs';
import { relevantEvent } from './relevantEvent';
import type { JudgedStore } from './storeConditions';

type Context = Pick<JudgeContext, 'plane' | 'thresholds' | 'deployment'>;

const DEFAULT_CLASS = 'default';

/** A store is checked without a key: what is not found is something it names. */
const ABOUT_A_KEY: ReadonlySet<CauseClass> = new Set<CauseClass>([
  'remoteKeyAbsent',
  'propertyAbsent',
]);

/** What no check of a store can fail at, whatever an Event says. */
const OF_A_TARGET: ReadonlySet<CauseClass> = new Set<CauseClass>([
  'ownedByAnother',
  'targetImmutable',
  'writeRefused',
  'templateFailed',
  'generatorFailed',
]);

function causeOfText(
  store: SecretStoreObject,
  text: string | undefined,
  { plane }: Context,
): Cause {
  const cause = classifyCause(
    text,
    {
      store: store.meta.name,
      storeKind: store.kind,
      namespace: store.meta.namespace,
      plane,
    },
    'storeNotReady',
  );
  return ABOUT_A_KEY.has(cause.class)
    ? causeOf('invalidConfiguration', cause.params, cause.text)
    : cause;
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
  if (told && !OF_A_TARGET.has(told.class)) return { ...told, from: 'event' };
  const own = of(store.ready?.message || store.ready?.reason);
  return { ...own, from: 'condition', ...(told && { disputed: true }) };
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

/** The store that is certainly not there. */
export function absentStore(
  stores: readonly JudgedStore[],
  context: Context,
): Cause | undefined {
  const absent = stores.find(({ lookup }) => lookup.state === 'absent');
  return absent && causeOf('storeAbsent', storeParams(absent, context.plane));
}

/** The store that certainly refuses: not ready, or not for this namespace. */
export function refusingStore(
  stores: readonly JudgedStore[],
  namespace: string | undefined,
  context: Context,
): Cause | undefined {
  for (const store of stores) {
    const { lookup, admission } = store;
    if (lookup.state !== 'found') continue;
    if (admission === 'denied') {
      return causeOf('namespaceNotAllowed', {
        ...storeParams(store, context.plane),
        namespace,
      });
    }
    if (lookup.value.ready?.status === 'False') {
      return causeOfStore(lookup.value, lookup.events, context);
    }
  }
  return undefined;
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
