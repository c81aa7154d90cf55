import type {
  DeliveryState,
  HealthDto,
  LastKnownDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Translate } from '../translation';
import type { Judged } from './tone';
import { verdictWord, wordOf } from './words';

/** What is told of one key where it is used: a cell, a row of a list, a secret of a build. */
export interface Told extends Judged {
  /** What was true when it was last seen. */
  readonly lastKnown?: LastKnownDto;
  readonly blocksPodStart?: boolean;
  /** It is a build that takes it. */
  readonly build?: true;
}

/** The word of a state alone. */
export function deliveryWord(state: DeliveryState, t: Translate): string {
  return t(`delivery.word.${state}`);
}

/** What it was when it was last seen. */
export function lastKnownWord(
  { delivery, verdict }: LastKnownDto,
  t: Translate,
): string {
  return delivery ? deliveryWord(delivery, t) : verdictWord(verdict, t);
}

/** True where another key keeps this one from being delivered at all. */
export function isBlockedByKey({ delivery, heldBackBy }: Judged): boolean {
  return heldBackBy !== undefined && delivery?.state === 'none';
}

/** The word of what a pod gets. */
export function deliveredWord(
  told: Told,
  culprit: string | undefined,
  t: Translate,
): string {
  const { health, delivery, heldBackBy } = told;
  if (isBlockedByKey(told)) {
    return t('delivery.word.blockedBy', { key: culprit ?? heldBackBy ?? '' });
  }
  if (!delivery) return wordOf(health, t);
  switch (delivery.state) {
    case 'notDue':
      return plainOf(health) ? wordOf(health, t) : deliveryWord('notDue', t);
    case 'none':
      return t(`delivery.word.${isNotYet(told) ? 'notYet' : 'none'}`);
    case 'unknown':
      return health.verdict === 'unknown'
        ? wordOf(health, t)
        : deliveryWord('unknown', t);
    default:
      return deliveryWord(delivery.state, t);
  }
}

const PLAIN = ['notDeployed', 'undeployed', 'plainValue', 'notUsed'] as const;

/** Why nothing is there that could deliver, where a word of its own says it. */
export function plainOf({
  verdict,
}: HealthDto): (typeof PLAIN)[number] | undefined {
  return PLAIN.find(each => each === verdict);
}

/** New, and not taken up yet. */
export function isNotYet({ health, delivery }: Judged): boolean {
  return delivery?.state === 'none' && health.severity === 'waiting';
}
