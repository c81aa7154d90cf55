import { aboutOf } from '../model/aboutOf';
import type {
  KeptEvent,
  KeptEvents,
  SecretStoreObject,
} from '../model/objects';
import type { Reading } from '../model/texts/reading';
import { classifyCause } from './cause';
import { causeOf } from './causeActors';
import { CAUSES } from './causes';
import type { Cause } from './health';
import type { JudgeContext } from './inputs';
import { relevantEvent } from './relevantEvent';
import type { JudgedStore } from './storeConditions';

type Context = Pick<JudgeContext, 'plane' | 'thresholds' | 'deployment'>;

const DEFAULT_CLASS = 'default';

/** What the operator's condition says whatever failed: a seal, a refusal, a network, a configuration. */
const SAID_OF_EVERYTHING =
  /^(?:unable to (?:create client|validate store)|InvalidProviderConfig|ValidationFailed)$/;

/** What stands behind a store that is not ready. */
function isWhyNotReady(cause: Cause): boolean {
  const { level, stage } = CAUSES[cause.class];
  return level === 'login' && stage === 'store';
}

/** What agrees with a store that is not ready, and adds nothing. */
function saysNoMore(cause: Cause): boolean {
  const { level } = CAUSES[cause.class];
  return level === 'validation' || level === 'unsaid';
}

function storeParams(
  { kind, namespace, name }: JudgedStore['ref'],
  { plane }: Context,
) {
  return { store: name, storeKind: kind, namespace, plane };
}

function causeOfText(
  store: SecretStoreObject,
  text: string | undefined,
  reading: Reading | undefined,
  context: Context,
): Cause {
  const { kind, meta } = store;
  return classifyCause(
    text,
    storeParams({ kind, ...meta }, context),
    'storeNotReady',
    { ...aboutOf(kind, store), reading },
  );
}

const causeOfEvent = (
  store: SecretStoreObject,
  { message, reading }: KeptEvent,
  context: Context,
) => causeOfText(store, message, reading, context);

/** Why a store with Ready=False is not ready, as its condition says. */
function causeOfCondition(store: SecretStoreObject, context: Context): Cause {
  const { kind, meta, ready } = store;
  const text = ready?.message || ready?.reason;
  const cause = SAID_OF_EVERYTHING.test(text ?? '')
    ? causeOf('storeNotReady', storeParams({ kind, ...meta }, context), text)
    : causeOfText(store, text, ready?.reading, context);
  return { ...cause, from: 'condition' };
}

/** The Event of the state that the store is in. */
function lastEvent(
  { ready }: SecretStoreObject,
  events: KeptEvents | undefined,
  { thresholds }: Context,
) {
  return relevantEvent(events?.lastCause, ready?.lastTransitionAt, thresholds);
}

/** Why a store with Ready=False is not ready, also as its Events say: for the store alone. */
export function causeOfStore(
  store: SecretStoreObject,
  events: KeptEvents | undefined,
  context: Context,
): Cause {
  const event = lastEvent(store, events, context);
  return event?.message
    ? { ...causeOfEvent(store, event, context), from: 'event' }
    : causeOfCondition(store, context);
}

/**
 * With what the check of a store was refused, of which its status says only that
 * nothing is known: by its Event, and so told of the store alone.
 */
export function refusalOfCheck(
  store: SecretStoreObject,
  events: KeptEvents | undefined,
  context: Context,
): Cause | undefined {
  const event = lastEvent(store, events, context);
  if (event?.reason !== store.ready?.reason || !event?.message) {
    return undefined;
  }
  const told = causeOfEvent(store, event, context);
  return CAUSES[told.class].refuses ? { ...told, from: 'event' } : undefined;
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

/** The stores that are certainly not there. */
function absentStores(
  stores: readonly JudgedStore[],
  context: Context,
): readonly Cause[] {
  return stores
    .filter(({ lookup }) => lookup.state === 'absent')
    .map(store => causeOf('storeAbsent', storeParams(store.ref, context)));
}

/** Why a store certainly refuses: not for this namespace, not ready, or both. */
function refusals(
  store: JudgedStore,
  namespace: string | undefined,
  context: Context,
): readonly Cause[] {
  const { lookup, admission } = store;
  if (lookup.state !== 'found') return [];
  const params = { ...storeParams(store.ref, context), namespace };
  const { value } = lookup;
  return [
    ...(admission === 'denied' ? [causeOf('namespaceNotAllowed', params)] : []),
    ...(value.ready?.status === 'False'
      ? [causeOfCondition(value, context)]
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
  if (isAbout && isWhyNotReady(own)) {
    return { ...own, params: { ...own.params, ...refusing.params } };
  }
  const differs = own.from === 'event' && !saysNoMore(own);
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
