import type { MessageKey } from '../translation';
import { beganAt } from './beside';
import { clockOf, type ViewContext } from './context';
import { isBlockedByKey, isNotYet, plainOf } from './deliveryWords';
import { isForImages } from './imagePull';
import type { Subject } from './subject';

/** What a pod that starts now gets, in sentences; of what is not followed key by key, what delivers it. */
export function deliverySentence(
  subject: Subject,
  context: ViewContext,
): string {
  const { cell, object } = subject;
  const said = sentenceOf(subject, context);
  return cell.delivery.followed === false && object
    ? `${said} ${context.t('delivery.says.notFollowed', { name: object.name })}`
    : said;
}

function sentenceOf(subject: Subject, context: ViewContext): string {
  const { t } = context;
  const { cell, environment } = subject;
  const { delivery, health } = cell;
  switch (delivery.state) {
    case 'current':
      return [
        withTime('current', delivery.asOf, context),
        ...nextRefresh(subject, context),
      ].join(' ');
    case 'old':
      return withTime('old', delivery.asOf, context);
    case 'frozen': {
      const since = beganAt(delivery, context);
      return since
        ? t('delivery.says.frozen', { since })
        : t('delivery.says.frozenBare');
    }
    case 'none':
      if (isNotYet(cell)) return t('delivery.says.notYet');
      // What holds a key back says what that does.
      return isBlockedByKey(cell)
        ? t('delivery.says.none')
        : `${t('delivery.says.none')} ${t(effectKey(cell))}`;
    case 'foreign':
      return foreignSentence(cell, context);
    case 'notDue': {
      const plain = plainOf(health);
      return plain
        ? t(`drawer.noSecretHere.${plain}`, { environment: environment.name })
        : t('delivery.says.notDue');
    }
    default:
      return delivery.reason
        ? t(`delivery.reason.${delivery.reason}`)
        : t('delivery.says.unknown');
  }
}

function withTime(
  state: 'current' | 'old',
  asOf: string | undefined,
  context: ViewContext,
): string {
  const time = clockOf(asOf, context);
  return time
    ? context.t(`delivery.says.${state}`, { time })
    : context.t(`delivery.says.${state}Bare`);
}

/** Whether what is current stays so. */
function nextRefresh(
  { cell: { health } }: Subject,
  context: ViewContext,
): readonly string[] {
  const { t } = context;
  if (health.severity === 'unknown') {
    return [t('delivery.says.riskUnknown')];
  }
  if (health.severity !== 'atRisk') return [];
  const time = clockOf(health.dueAt, context);
  return [
    time ? t('delivery.says.atRiskAt', { time }) : t('delivery.says.atRisk'),
  ];
}

/** Whether it keeps pods from starting is said by the answer, and not concluded. */
function effectKey({ blocksPodStart, delivery }: Subject['cell']): MessageKey {
  if (blocksPodStart) {
    return isForImages(delivery)
      ? 'delivery.effect.blocksPull'
      : 'delivery.effect.blocks';
  }
  switch (delivery.effect) {
    case 'none':
      return 'delivery.effect.optional';
    case 'startsWithout':
      return 'delivery.effect.startsWithout';
    default:
      return 'delivery.effect.unknown';
  }
}

function foreignSentence(cell: Subject['cell'], { t }: ViewContext): string {
  const has = cell.delivery.has ?? 'unknown';
  const said = t(`delivery.says.foreign.${has}`);
  return has === 'no' ? `${said} ${t(effectKey(cell))}` : said;
}
