import type { PodNeed } from '../../model/podNeeds';
import { withCauses } from '../causeOrder';
import type {
  Cause,
  Health,
  HealthThresholds,
  Judgement,
  Severity,
} from '../health';
import { sooner, withValidity, type Timed, type Valid } from '../horizon';
import { compareSeverity, needsAttention } from '../worstSeverity';
import { compareDelivery, type KeyDelivery } from './delivery';
import { effectOf, worstEffect, type Effect } from './effect';
import { severityOf, type Place } from './severity';

/** What the delivery of a key does where it is used. @alpha */
export interface KeyInPlace extends KeyDelivery {
  /** Absent where no need of it is known, or what is there cannot be told. */
  readonly effect?: Effect;
  readonly severity: Severity;
}

/** The object that delivers, and the moment. @alpha */
export interface Deliverer extends Timed {
  readonly health: Judgement;
  readonly createdAt?: number;
  readonly thresholds: HealthThresholds;
}

/** Where it is used, and by what needs of its Secret. @alpha */
export interface UsedIn extends Omit<Place, 'effect'> {
  readonly needs: readonly PodNeed[];
  /** It starts without what it takes as optional, and fails then: so do builds. */
  readonly failsWithout?: boolean;
}

const isNone = ({ delivery }: KeyDelivery) => delivery.state === 'none';

/** The needs of one key, or of a whole Secret that is not followed by key. @alpha */
export function needsOfKey(
  key: string | null,
  needs: readonly PodNeed[],
): readonly PodNeed[] {
  return needs.filter(
    need => need.key === undefined || key === null || need.key === key,
  );
}

function effectOn(
  each: KeyDelivery,
  keys: readonly KeyDelivery[],
  { needs, failsWithout }: Pick<UsedIn, 'needs' | 'failsWithout'>,
): Effect | undefined {
  const own = needsOfKey(each.key, needs);
  // Nobody takes this key of a Secret that pods do take.
  if (own.length === 0) return needs.length > 0 ? 'none' : undefined;
  const secret = keys.every(isNone) ? 'absent' : 'there';
  const effect = worstEffect(
    own.map(need => effectOf(need, each.delivery, secret)),
  );
  const without = failsWithout && effect === 'none' && isNone(each);
  return without ? 'startsWithout' : effect;
}

/** What one of the keys of an object does to the pods that take it, and how bad that is. @alpha */
export function keyInPlace(
  key: KeyDelivery,
  keys: readonly KeyDelivery[],
  used: UsedIn,
  deliverer: Deliverer,
): KeyInPlace {
  const effect = effectOn(key, keys, used);
  const { production, build } = used;
  const { severity, validUntil } = withValidity<
    Deliverer,
    Valid & { readonly severity: Severity }
  >(deliverer, timed => ({
    severity: severityOf({ key, effect, production, build, ...timed }),
  }));
  return {
    ...key,
    effect,
    severity,
    validUntil: sooner(
      sooner(validUntil, key.validUntil),
      deliverer.health.validUntil,
    ),
  };
}

/** The same of each. @alpha */
export function keysInPlace(
  keys: readonly KeyDelivery[],
  used: UsedIn,
  deliverer: Deliverer,
): readonly KeyInPlace[] {
  return keys.map(key => keyInPlace(key, keys, used, deliverer));
}

/** What a template makes other keys of. Only who takes it by its own name waits for it: whoever takes the whole Secret gets what is made. */
const isIngredient = ({ delivery, effect }: KeyInPlace) =>
  delivery.flags.includes('notAKey') && effect !== 'blocks';

/** The key that says most of its object; an ingredient of a template is no key, and says nothing of it. @alpha */
export function worstInPlace<T extends KeyInPlace>(keys: readonly T[]): T {
  const real = keys.filter(each => !isIngredient(each));
  return [...(real.length > 0 ? real : keys)].sort(
    (a, b) =>
      compareSeverity(a.severity, b.severity) ||
      compareDelivery(b.delivery.state, a.delivery.state),
  )[0];
}

/** What is true of a key in its place: why somebody has to act also where the operator, which is content, names no cause. @alpha */
export function healthInPlace(
  judgement: Judgement,
  { severity, bySpec, atRisk, validUntil }: KeyInPlace,
): Health {
  const more: Cause[] = [];
  if (bySpec && needsAttention(severity)) more.push(bySpec);
  if (atRisk.state === 'yes') more.push(atRisk.cause);
  return {
    ...withCauses(judgement, more),
    severity,
    validUntil: sooner(judgement.validUntil, validUntil),
  };
}
