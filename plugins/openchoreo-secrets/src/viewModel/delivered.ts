import type { DeliveryState } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { MessageKey } from '../translation';
import { besideOf } from './beside';
import type { ViewContext } from './context';
import { deliveredWord, isNotYet, type Told } from './deliveryWords';
import { isForImages } from './imagePull';
import {
  iconOf,
  toneOfJudged,
  type IconName,
  type Judged,
  type Look,
} from './tone';

/** Colour, shape and word of what a pod gets, always together. */
export interface DeliveredView extends Look {
  readonly word: string;
  /** An age, a time, or what the word leaves open. */
  readonly beside?: string;
  /** What it does to pods, where that is not good. */
  readonly tag?: string;
}

/** `culprit` is the label of the key that holds this one back. */
export function deliveredView(
  told: Told,
  culprit: string | undefined,
  context: ViewContext,
): DeliveredView {
  const { t } = context;
  const tag = tagOf(told);
  return {
    tone: toneOfJudged(told),
    icon: deliveredIcon(told),
    word: deliveredWord(told, culprit, t),
    beside: besideOf(told, culprit, context),
    tag: tag && t(tag),
  };
}

/** At risk belongs to the word, also where there is no room for what stands beside it. */
export function wholeWord({ tone, word, beside }: DeliveredView): string {
  return tone === 'atRisk' && beside ? `${word} · ${beside}` : word;
}

const ICONS: Readonly<Record<DeliveryState, IconName>> = {
  current: 'check',
  old: 'history',
  frozen: 'pause',
  none: 'alert',
  foreign: 'barred',
  notDue: 'dash',
  unknown: 'question',
};

/** The shape of a state alone. */
export function iconOfDelivery(state: DeliveryState): IconName {
  return ICONS[state];
}

function deliveredIcon(told: Judged): IconName {
  const { health, delivery, heldBackBy } = told;
  if (heldBackBy !== undefined) return 'link';
  if (!delivery || health.verdict === 'unknown') return iconOf(health);
  // What is there is known, and what comes is not.
  if (health.severity === 'unknown') return 'question';
  if (isNotYet(told)) return 'clock';
  const matters = delivery.state !== 'none' || health.severity !== 'ok';
  return matters ? iconOfDelivery(delivery.state) : 'dash';
}

/** Whether pods are kept from starting is said by the answer, and not concluded. */
function tagOf({
  delivery,
  blocksPodStart,
  build,
}: Told): MessageKey | undefined {
  if (blocksPodStart) {
    return isForImages(delivery)
      ? 'delivery.tag.blocksPull'
      : 'delivery.tag.blocksPods';
  }
  switch (delivery?.effect) {
    case 'blocks':
      return build && 'delivery.tag.blocksBuilds';
    case 'startsWithout':
      return 'delivery.tag.startsWithout';
    default:
      return undefined;
  }
}
