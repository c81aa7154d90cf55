import {
  keysInPlace,
  needsOfKey,
  type Deliverer,
  type DeliveryDto,
  type DeliveryState,
  type Judgement,
  type KeyDelivery,
  type KeyInPlace,
  type PodNeed,
  type UnknownReason,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { QueryContext } from '../context/context';
import { defined, wireCause } from '../wire/wireHealth';
import { wireTime } from '../wire/wireTime';

/** One key in the place where it is used, with how it is taken there. */
export interface Delivered extends KeyInPlace {
  readonly needs: readonly PodNeed[];
}

/** How a key fares where it is used, whichever key it is: many fare alike. */
export interface Outcome extends Pick<
  Delivered,
  'delivery' | 'effect' | 'severity' | 'atRisk'
> {
  /** Each way in which pods take it, once. */
  readonly needs: readonly Readonly<Pick<PodNeed, 'how' | 'optional'>>[];
}

type Ways = Outcome['needs'];

/** Nearly all is taken in one way only, and there are few of those: each stands once for all. */
const ONLY = new Map<string, Ways>();

function waysOf(needs: Ways): Ways {
  const ways = new Map(
    needs.map(({ how, optional }) => [`${how} ${optional}`, { how, optional }]),
  );
  const [first] = ways.keys();
  if (ways.size !== 1) return [...ways.values()];
  const only = ONLY.get(first) ?? [...ways.values()];
  ONLY.set(first, only);
  return only;
}

/** What is kept of a key that was judged. */
export function outcomeOf({
  delivery,
  effect,
  severity,
  atRisk,
  needs,
}: Delivered): Outcome {
  return { delivery, effect, severity, atRisk, needs: waysOf(needs) };
}

/** What was said of the keys of an object, wherever they are used. */
export interface ObjectKeys {
  readonly keys: readonly KeyDelivery[];
  readonly deliverer: Deliverer;
}

/** Where keys are used. What is absent cannot be told. */
export interface Use {
  readonly needs: readonly PodNeed[];
  /** The Workload asks for a key of it, whatever the pod templates tell. */
  readonly declared?: boolean;
  readonly production?: boolean;
  readonly build?: boolean;
  readonly failsWithout?: boolean;
}

/** Nothing is to be delivered. */
export const NOT_DUE: Delivered = {
  key: null,
  delivery: { state: 'notDue', basis: 'spec', flags: [] },
  atRisk: { state: 'no' },
  effect: 'none',
  severity: 'ok',
  needs: [],
};

/** What can be said of delivery where no object is there to tell. */
export function withoutObject(
  judgement: Judgement,
  { now, thresholds, horizon }: QueryContext,
  reason: UnknownReason = 'notSeen',
): ObjectKeys {
  const since =
    judgement.since === undefined ? undefined : { at: judgement.since };
  const common = { basis: 'spec' as const, flags: [], since };
  const delivery =
    judgement.verdict === 'unknown'
      ? ({ ...common, state: 'unknown', reason } as const)
      : ({ ...common, state: 'none' } as const);
  return {
    keys: [{ key: null, delivery, atRisk: { state: 'no' } }],
    deliverer: { health: judgement, now, thresholds, horizon },
  };
}

/** All keys of an object in one place. */
export function deliveredIn(
  { keys, deliverer }: ObjectKeys,
  use: Use,
): readonly Delivered[] {
  return keysInPlace(keys, use, deliverer).map(key => ({
    ...key,
    needs: needsOfKey(key.key, use.needs),
  }));
}

/** One secret, and the key that holds it back. */
interface MayBlock {
  readonly delivered?: Pick<KeyInPlace, 'delivery' | 'effect' | 'severity'>;
  readonly heldBackBy?: unknown;
}

/**
 * Whether new pods cannot start because of it: where that cannot be told, it
 * is taken for so. What is held back does not: the key that holds it does.
 */
export function blocksPodStart({ delivered, heldBackBy }: MayBlock): boolean {
  if (!delivered || heldBackBy !== undefined) return false;
  const { delivery, effect, severity } = delivered;
  if (severity !== 'critical') return false;
  if (effect === undefined) return delivery.state === 'none';
  return effect === 'blocks';
}

/** What a delivery is counted as: what is not followed key by key is apart from what is known to be current. */
export function deliveredAs({
  delivery: { state, flags },
}: Pick<KeyDelivery, 'delivery'>): DeliveryState | 'notFollowed' {
  return state === 'current' && flags.includes('notFollowed')
    ? 'notFollowed'
    : state;
}

/** @returns what is delivered as it stands in an answer. */
export function deliveryDto({
  delivery,
  effect,
  atRisk,
  needs,
}: Outcome): DeliveryDto {
  return defined({
    state: delivery.state,
    reason: delivery.state === 'unknown' ? delivery.reason : undefined,
    has: delivery.state === 'foreign' ? delivery.has : undefined,
    basis: delivery.basis,
    flags: [...delivery.flags],
    followed: delivery.flags.includes('notFollowed') ? false : undefined,
    since: wireTime(delivery.since?.at),
    sinceAtLeast: delivery.since?.bound,
    asOf: wireTime(delivery.asOf),
    effect,
    needs: waysOf(needs).map(({ how, optional }) => ({ how, optional })),
    atRisk: atRisk.state === 'yes' ? wireCause(atRisk.cause) : undefined,
  });
}
