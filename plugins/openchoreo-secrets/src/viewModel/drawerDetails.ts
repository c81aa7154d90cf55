import type {
  DeliveryDto,
  NeedDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Translate } from '../translation';
import type { ViewContext } from './context';
import { deliveryWord } from './deliveryWords';
import type { Subject } from './subject';
import { wordOf } from './words';

/** One thing more to know; what needs no label has none. */
export interface DetailView {
  readonly label?: string;
  readonly text: string;
}

/** Whether a change arrives, what is special of it, how pods take it, and what all this rests on. */
export function deliveryDetails(
  subject: Subject,
  { t, times }: ViewContext,
): readonly DetailView[] {
  const { cell } = subject;
  const { delivery } = cell;
  const { flags, needs, basis } = delivery;
  const labelled = (label: string, text: string) => [{ label, text }];
  return [
    ...(delivery.state === 'frozen'
      ? labelled(t('delivery.change.label'), changeText(subject, t))
      : []),
    ...flags.map(flag => ({ text: t(`delivery.flag.${flag}`) })),
    ...(needs.length > 0
      ? labelled(
          t('delivery.need.label'),
          times.parts(needs.map(need => needText(need, t))),
        )
      : []),
    ...(basis
      ? labelled(t('delivery.basis.label'), t(`delivery.basis.${basis}`))
      : []),
    ...operatorSays(subject, t).flatMap(text =>
      labelled(t('delivery.operator'), text),
    ),
  ];
}

/** Nothing where it is what was said already. */
function operatorSays(
  { cell, object }: Subject,
  t: Translate,
): readonly string[] {
  if (object?.lookup !== 'found') return [];
  const word = wordOf(object.health, t);
  return word === deliveryWord(cell.delivery.state, t) ? [] : [word];
}

/** What would bring a change that does not arrive by itself. */
function changeText(
  { object, cell: { delivery } }: Subject,
  t: Translate,
): string {
  return t(`delivery.change.${changeKind(delivery, object)}`);
}

function changeKind(
  { flags }: DeliveryDto,
  object: Subject['object'],
): 'generated' | 'onChange' | 'once' | 'immutable' {
  if (flags.includes('madeOnce')) return 'generated';
  const { policy, intervalMs } = object?.refresh ?? {};
  if (policy === 'OnChange') return 'onChange';
  // What is refreshed, and is fixed nevertheless, is immutable.
  return policy === 'CreatedOnce' || intervalMs === 0 ? 'once' : 'immutable';
}

function needText({ how, optional }: NeedDto, t: Translate): string {
  const said = t(`delivery.need.${how}`);
  return optional ? t('delivery.need.optional', { how: said }) : said;
}
