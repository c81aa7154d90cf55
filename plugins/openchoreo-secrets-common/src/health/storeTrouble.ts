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

/** What the operator's condition says whatever failed: a seal, a refusal, a network, a configuration. */
const SAID_OF_EVERYTHING =
  /^(?:unable to (?:create client|validate store)|InvalidProviderConfig|ValidationFailed)$/;

/** What stands behind a store that is not ready. */
const WHY_NOT_READY: ReadonlySet<CauseClass> = new Set<CauseClass>([
  'authenticationRefused',
  'network',
  'throttled',
]);

/** What agrees with a store that is not ready, and adds nothing. */
const SAYS_NO_MORE: ReadonlySet<CauseClass> = new Set<CauseClass>([
  'storeNotReady',
  'unknown',
]);

function storeParams(
  { kind, namespace, name }: JudgedStore['ref'],
  { plane }: Context,
) {
  return { store: name, storeKind: kind, namespace, plane };
}

function causeOfText(
  store: SecretStoreObject,
  text: string | undefined,
  context: Context,
): Cause {
  const { kind, meta } = store;
  const known = storeParams({ kind, ...meta }, context);
  const cause = classifyCause(text, known, 'storeNotReady');
  return ABOUT_A_KEY.has(cause.class)
    ? causeOf('invalidConfiguration', cause.params, cause.text)
    : cause;
}

/** Why a store with Ready=False is not ready, as its condition says. */
function causeOfCondition(store: SecretStoreObject, context: Context): Cause {
  const { kind, meta, ready } = store;
  const text = ready?.message || ready?.reason;
  const cause = SAID_OF_EVERYTHING.test(text ?? '')
    ? causeOf('storeNotReady', storeParams({ kind, ...meta }, context), text)
    : causeOfText(store, text, context);
  return { ...cause, from: 'condition' };
}

/** Why a store with Ready=False is not ready, also as its Events say: for the store alone. */
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
  const told = event?.message
    ? causeOfText(store, event.message, context)
    : undefined;
  if (told && !OF_A_TARGET.has(told.class)) return { ...told, from: 'event' };
  const own = causeOfCondition(store, context);
  return told ? { ...own, disputed: true } : own;
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

/** The store that is certainly not there. */
export function absentStore(
  stores: readonly JudgedStore[],
  context: Context,
): Cause | undefined {
  const absent = stores.find(({ lookup }) => lookup.state === 'absent');
  return absent && causeOf('storeAbsent', storeParams(absent.ref, context));
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
        ...storeParams(store.ref, context),
        namespace,
      });
    }
    if (lookup.value.ready?.status === 'False') {
      return causeOfCondition(lookup.value, context);
    }
  }
  return undefined;
}

/**
 * What an object says of its own failure may tell more exactly why its store is
 * not ready; it never leads away from the store.
 */
export function refinedBy(own: Cause, refusing: Cause): Cause {
  if (refusing.class !== 'storeNotReady') return refusing;
  const { store, storeKind } = refusing.params;
  const isAbout =
    own.params.store === store &&
    (own.params.storeKind ?? storeKind) === storeKind;
  if (isAbout && WHY_NOT_READY.has(own.class)) {
    return { ...own, params: { ...own.params, ...refusing.params } };
  }
  const differs = own.from === 'event' && !SAYS_NO_MORE.has(own.class);
  return differs || own.disputed ? { ...refusing, disputed: true } : refusing;
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
