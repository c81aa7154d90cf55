import { CAUSES } from '../causes';
import type { HealthThresholds, Judgement, Severity, Verdict } from '../health';
import { isReached, type Timed } from '../horizon';
import type { DeliveryFlag, KeyDelivery, UnknownReason } from './delivery';
import type { Effect } from './effect';

/** Where and how a key is used. What cannot be told is taken for the worst. @alpha */
export interface Place {
  readonly production?: boolean;
  /** By the job of a build, and not by a pod that serves. */
  readonly build?: boolean;
  /** Absent where no need is known. */
  readonly effect?: Effect;
}

/** @alpha */
export interface SeverityInput extends Place, Timed {
  readonly key: KeyDelivery;
  /** The verdict on its object. */
  readonly health: Pick<Judgement, 'verdict' | 'flags' | 'cause'>;
  readonly createdAt?: number;
  readonly thresholds: HealthThresholds;
}

/** The operator says that something is wrong, whatever is delivered. */
const FAILING: ReadonlySet<Verdict> = new Set<Verdict>([
  'neverSynced',
  'servingOldValue',
  'secretMissing',
  'stale',
  'storeMissing',
  'storeNotReady',
]);

/** Starting without a secret in production, in silence, is as bad as not starting. */
function silently({ production = true, build }: SeverityInput) {
  return production && !build ? 'critical' : 'warning';
}

/** A new object is left in peace while the operator takes it up, and one just asked for while it is made. */
function isNew(input: SeverityInput): boolean {
  const { key, health, createdAt, thresholds } = input;
  if (health.verdict === 'notCreated') {
    return health.flags.includes('initialising');
  }
  return (
    health.verdict === 'pending' &&
    key.delivery.basis === 'operator' &&
    createdAt !== undefined &&
    !isReached(input, createdAt + thresholds.pendingAfterMs)
  );
}

const weightOf = (cause: Judgement['cause']) =>
  cause ? CAUSES[cause.class].weight : 'critical';

function ofNone(input: SeverityInput): Severity {
  const { key, effect } = input;
  const { basis, flags } = key.delivery;
  if (effect === 'none') return 'ok';
  if (flags.includes('notAKey') && effect === undefined) return 'ok';
  if (isNew(input)) {
    return key.atRisk.state === 'unknown' ? 'unknown' : 'waiting';
  }
  // The pods that need it may not be rendered either.
  const weight = weightOf(input.health.cause);
  if (weight !== 'critical') return weight;
  // The pods that run are of an older release.
  if (input.health.cause?.params.olderRuns) return 'warning';
  // An Event alone is at most a warning: anybody in the namespace may have written it.
  if (basis === 'event') return 'warning';
  return effect === undefined || effect === 'blocks'
    ? 'critical'
    : silently(input);
}

function ofForeign(input: SeverityInput): Severity {
  return input.effect === 'blocks' ? 'critical' : silently(input);
}

function ofCurrent({ key }: SeverityInput): Severity {
  if (key.delivery.flags.includes('longPaused')) return 'warning';
  switch (key.atRisk.state) {
    case 'yes':
      return 'atRisk';
    case 'unknown':
      return 'unknown';
    default:
      return 'ok';
  }
}

function ofOld(input: SeverityInput): Severity {
  const { key, health, thresholds } = input;
  const { since } = key.delivery;
  const young =
    since &&
    !since.bound &&
    !isReached(input, since.at + thresholds.retryGraceMs);
  return young && health.verdict !== 'stale' ? 'waiting' : 'warning';
}

/** An edit is waited for, unless something is known to stand in its way. */
function ofEdited({ key, health }: SeverityInput): Severity {
  const doubt = health.verdict === 'unknown' || key.atRisk.state === 'unknown';
  if (doubt) return 'unknown';
  return health.cause ? 'warning' : 'waiting';
}

/** What cannot be told for a reason that passes is waited for, unless it does not pass. */
function ofReason(reason: UnknownReason, input: SeverityInput): Severity {
  switch (reason) {
    case 'intervalUnreadable':
      // The operator stops at it, and refreshes nothing in its cluster any more.
      return 'warning';
    case 'deleting':
      return input.health.flags.includes('stuck') ? 'warning' : 'waiting';
    case 'specChanged':
      return ofEdited(input);
    default:
      return 'unknown';
  }
}

function ofUnknown(reason: UnknownReason, input: SeverityInput): Severity {
  if (reason === 'notSeen' || reason === 'releaseNotKnown') return 'unknown';
  if (input.effect === 'none') return 'ok';
  if (FAILING.has(input.health.verdict)) return 'warning';
  return ofReason(reason, input);
}

const refused: DeliveryFlag = 'changeRefused';

/** The severity of a key in one place: the one table that decides. @alpha */
export function severityOf(input: SeverityInput): Severity {
  const { delivery } = input.key;
  switch (delivery.state) {
    case 'none':
      return ofNone(input);
    case 'foreign':
      return ofForeign(input);
    case 'old':
      return ofOld(input);
    case 'frozen':
      return delivery.flags.includes(refused) ? 'warning' : 'ok';
    case 'current':
      return ofCurrent(input);
    case 'notDue':
      return 'ok';
    default:
      return ofUnknown(delivery.reason, input);
  }
}
