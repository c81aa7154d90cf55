import type { SecretDataEntry } from '../../model/objects';
import { causesOf } from '../causeOrder';
import { isOlderThan } from '../esoVersion';
import { holdsUntil, withValidity, type Valid } from '../horizon';
import { hasSpecDrift } from '../specDrift';
import { riskOf } from './atRisk';
import { causeBySpec } from './bySpec';
import { culpritEntries } from './culprits';
import type { Delivery, DeliveryFlag, KeyDelivery } from './delivery';
import type { DeliveryEvidence } from './evidence';
import { foreignHas } from './foreignRule';
import { objectDelivery } from './objectDelivery';
import {
  maySkipEntries,
  presenceOfAll,
  presenceOfEntries,
  type Presence,
} from './partialSync';
import { givesWholeMap } from './wholeMap';

type Written = Delivery & { readonly state: 'current' | 'old' | 'frozen' };

function isWritten(delivery: Delivery): delivery is Written {
  return ['current', 'old', 'frozen'].includes(delivery.state);
}

function flagged(delivery: Delivery, flag: DeliveryFlag): Delivery {
  return { ...delivery, flags: [...delivery.flags, flag] };
}

/** Up to 0.19 the operator holds an immutable Secret against what it should be: a success says that it has all keys. */
function isCompared({ input: { object, deployment } }: DeliveryEvidence) {
  const isOld = isOlderThan(deployment?.version, 0, 20) === true;
  return isOld && object.ready?.status === 'True';
}

/** An immutable Secret keeps its first keys, too, while what is synced goes on. */
function mayBeNewer(evidence: DeliveryEvidence): boolean {
  const { meta, syncedResourceVersion, target } = evidence.input.object;
  return target.immutable && !isCompared(evidence)
    ? (meta.generation ?? 2) > 1
    : hasSpecDrift(meta.generation, syncedResourceVersion);
}

/** What a template makes of the entries: their own names are keys only where it merges. */
function throughTemplate(
  delivery: Delivery,
  key: string,
  { input }: DeliveryEvidence,
): Delivery {
  const { template } = input.object.target;
  if (!template || template.merges || template.keys.includes(key)) {
    return delivery;
  }
  if (template.open) return flagged(delivery, 'notFollowed');
  return { ...delivery, state: 'none', basis: 'spec', flags: ['notAKey'] };
}

/** An edit is taken up within moments, where nothing fails and it is followed at all. */
function isAwaited(
  { state }: Written,
  { input: { object } }: DeliveryEvidence,
): boolean {
  return (
    state === 'current' ||
    (state === 'frozen' && object.refreshPolicy === 'OnChange')
  );
}

/** The same where the keys are known that it had before; nothing where they do not tell. */
function afterSeenKeys(
  delivery: Written,
  { secretKey }: SecretDataEntry,
  { keysThen, input: { object } }: DeliveryEvidence,
): Delivery | undefined {
  if (keysThen?.has(secretKey)) return delivery;
  // An immutable Secret may have been deleted, and made again with all keys: nothing tells.
  if (!keysThen || object.target.immutable) return undefined;
  return { state: 'none', basis: 'spec', flags: [], since: delivery.since };
}

/** The spec changed since it last succeeded, so this key may be new: then pods do not get it. */
function afterSpecChange(
  delivery: Written,
  entry: SecretDataEntry,
  evidence: DeliveryEvidence,
): Delivery {
  if (!mayBeNewer(evidence)) return delivery;
  const awaited = isAwaited(delivery, evidence);
  const seen = awaited ? undefined : afterSeenKeys(delivery, entry, evidence);
  if (seen) return seen;
  const { since, flags } = delivery;
  const told = causesOf(evidence.health);
  if (told.some(({ params }) => params.key === entry.secretKey)) {
    return { state: 'none', basis: 'event', flags: [], since };
  }
  const follows = awaited || delivery.state === 'old';
  return {
    state: 'unknown',
    reason: follows ? 'specChanged' : 'changeIgnored',
    basis: 'spec',
    flags,
    since,
  };
}

const noLater = (at: number | undefined) =>
  at === undefined ? undefined : ({ at, bound: true } as const);

function unlessLeftOut(delivery: Written, presence: Presence): Delivery {
  const { since, asOf, flags } = delivery;
  switch (presence) {
    case 'left out':
      return { state: 'none', basis: 'event', flags: [], since: noLater(asOf) };
    case 'untold':
      return {
        state: 'unknown',
        reason: 'partUnseen',
        basis: 'spec',
        flags,
        since,
      };
    default:
      return delivery;
  }
}

function isWholeMap(
  { property, remoteKey, storeRef }: SecretDataEntry,
  { input }: DeliveryEvidence,
): boolean {
  const ref = storeRef ?? input.object.storeRef;
  if (property || !remoteKey || !ref || input.object.target.template) {
    return false;
  }
  return input.stores.some(
    store =>
      store.ref.name === ref.name &&
      store.ref.kind === ref.kind &&
      store.lookup.state === 'found' &&
      givesWholeMap(store.lookup.value.provider, remoteKey),
  );
}

/** A failure of one key stops the whole object: those that fail are the ones the cause names. */
function culpritsOf({ input, health }: DeliveryEvidence): ReadonlySet<string> {
  const { object } = input;
  if (object.ready?.status !== 'False') return new Set();
  const [entries = []] = causesOf(health)
    .map(cause => culpritEntries(object, cause))
    .filter(({ length }) => length > 0);
  return new Set(entries.map(({ secretKey }) => secretKey));
}

function deliveryOfEntry(
  entry: SecretDataEntry,
  whole: Delivery,
  presence: Presence,
  evidence: DeliveryEvidence,
): Delivery {
  const key = entry.secretKey;
  if (whole.state === 'foreign') {
    return { ...whole, has: foreignHas(key, evidence) };
  }
  if (!isWritten(whole)) return whole;
  const spec = afterSpecChange(whole, entry, evidence);
  const part = isWritten(spec) ? unlessLeftOut(spec, presence) : spec;
  const made = throughTemplate(part, key, evidence);
  return isWritten(made) && isWholeMap(entry, evidence)
    ? flagged(made, 'wholeMap')
    : made;
}

function entryKeys(
  whole: Delivery,
  evidence: DeliveryEvidence,
): readonly KeyDelivery[] {
  const { object } = evidence.input;
  const culprits = culpritsOf(evidence);
  const [culprit] = culprits;
  const presences = maySkipEntries(object)
    ? presenceOfEntries(evidence)
    : object.data.map((): Presence => 'there');
  return object.data.map((entry, index) => {
    const key = entry.secretKey;
    const presence = presences[index];
    const delivery = deliveryOfEntry(entry, whole, presence, evidence);
    const held = culprits.size > 0 && !culprits.has(key);
    const hurt = delivery.state === 'none' || delivery.state === 'old';
    return {
      key,
      delivery,
      atRisk: riskOf(delivery, evidence),
      bySpec: causeBySpec(delivery, evidence),
      heldBackBy: held && hurt ? culprit : undefined,
    };
  });
}

/** Not by key: what is said of the object is said of all it delivers. */
function wholeKey(whole: Delivery, evidence: DeliveryEvidence): KeyDelivery {
  const delivery =
    isWritten(whole) && maySkipEntries(evidence.input.object)
      ? unlessLeftOut(whole, presenceOfAll(evidence))
      : whole;
  return {
    key: null,
    delivery,
    atRisk: riskOf(delivery, evidence),
    bySpec: causeBySpec(delivery, evidence),
  };
}

function judge(evidence: DeliveryEvidence): readonly KeyDelivery[] {
  const whole = objectDelivery(evidence);
  const entries = entryKeys(whole, evidence);
  const named = entries.some(
    ({ delivery }) => !delivery.flags.includes('notAKey'),
  );
  return named ? entries : [...entries, wholeKey(whole, evidence)];
}

/**
 * What pods that start now get of an ExternalSecret, entry by entry of its
 * `spec.data`; as a whole where it has none, or where a template makes the keys.
 * @alpha
 */
export function keyDeliveries(
  evidence: DeliveryEvidence,
): readonly KeyDelivery[] {
  const { health, events } = evidence;
  const { keys, validUntil } = withValidity(
    evidence.input,
    (input): Valid & { readonly keys: readonly KeyDelivery[] } => {
      holdsUntil(input, health.validUntil);
      holdsUntil(input, events?.validUntil);
      return { keys: judge({ ...evidence, input }) };
    },
  );
  return validUntil === undefined
    ? keys
    : keys.map(key => ({ ...key, validUntil }));
}
