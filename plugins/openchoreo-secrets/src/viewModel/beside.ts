import type {
  DeliveryDto,
  HealthDto,
  LastKnownDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeTitle } from './causeWords';
import { ageOf, clockOf, type ViewContext } from './context';
import { isBlockedByKey, lastKnownWord, type Told } from './deliveryWords';
import { inner } from './inner';

/** The text at the right of a word: an age, a time, or what the word leaves open. */
export function besideOf(
  told: Told,
  culprit: string | undefined,
  context: ViewContext,
): string | undefined {
  const { health, delivery, heldBackBy } = told;
  const { t } = context;
  if (heldBackBy !== undefined) {
    return isBlockedByKey(told)
      ? undefined
      : t('beside.byKey', { key: culprit ?? heldBackBy });
  }
  switch (delivery?.state) {
    case 'current':
      return besideCurrent(health, delivery, context);
    case 'old':
      return valueOf(delivery, context) ?? beganAt(delivery, context);
    case 'none':
      return besideNone(told, delivery, context);
    case 'notDue':
      return health.flags.includes('overridden')
        ? t('beside.override')
        : undefined;
    case 'unknown':
      return besideUnknown(health, told.lastKnown, context);
    default:
      return beganAt(delivery ?? health, context);
  }
}

/** `since 09:58`; `since at least 09:58` where all that is known is that it began no later. */
export function beganAt(
  { since, sinceAtLeast }: Pick<DeliveryDto, 'since' | 'sinceAtLeast'>,
  context: ViewContext,
): string | undefined {
  const time = clockOf(since, context);
  return (
    time && context.t(`beside.since${sinceAtLeast ? 'AtLeast' : ''}`, { time })
  );
}

function besideCurrent(
  { severity }: HealthDto,
  { asOf, flags }: DeliveryDto,
  context: ViewContext,
): string | undefined {
  const { t } = context;
  if (severity === 'atRisk') return t('beside.atRisk');
  if (severity === 'unknown') return t('beside.riskUnknown');
  const age = ageOf(asOf, context);
  const paused = flags.includes('longPaused');
  return age && t(paused ? 'beside.pausedAgo' : 'beside.ago', { age });
}

function valueOf(
  { asOf }: DeliveryDto,
  context: ViewContext,
): string | undefined {
  const time = clockOf(asOf, context);
  return time && context.t('beside.of', { time });
}

function besideNone(
  { health }: Told,
  delivery: DeliveryDto,
  context: ViewContext,
): string | undefined {
  const { t } = context;
  if (health.severity === 'ok') return t('beside.optional');
  const why = health.cause && causeTitle(health.cause, t);
  return beganAt(delivery, context) ?? why;
}

function besideUnknown(
  health: HealthDto,
  lastKnown: LastKnownDto | undefined,
  context: ViewContext,
): string | undefined {
  const { t } = context;
  if (lastKnown) {
    const word = inner(lastKnownWord(lastKnown, t), t);
    return t('beside.was', {
      word,
      time: clockOf(lastKnown.at, context) ?? '',
    });
  }
  if (health.verdict !== 'unknown') return undefined;
  switch (health.cause?.class) {
    case 'planeForbidden':
      return t('beside.plane403');
    case 'stillStarting':
      return ageOf(health.since, context);
    default:
      return t('beside.notSeen');
  }
}
