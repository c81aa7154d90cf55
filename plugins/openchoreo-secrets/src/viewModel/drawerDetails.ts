import type { NeedDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Translate } from '../translation';
import type { ViewContext } from './context';
import { deliveryWord } from './deliveryWords';
import { given } from './given';
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
  const { state, flags, needs, basis } = subject.cell.delivery;
  const how = times.parts(needs.map(need => needText(need, t)));
  const word = operatorSays(subject, t);
  return given<DetailView>(
    state === 'frozen' && {
      label: t('delivery.change.label'),
      text: t(`delivery.change.${changeKind(subject)}`),
    },
    ...flags.map(flag => ({ text: t(`delivery.flag.${flag}`) })),
    needs.length > 0 && { label: t('delivery.need.label'), text: how },
    basis && {
      label: t('delivery.basis.label'),
      text: t(`delivery.basis.${basis}`),
    },
    word !== undefined && { label: t('delivery.operator'), text: word },
  );
}

/** Nothing where it is what was said already. */
function operatorSays(
  { cell, object }: Subject,
  t: Translate,
): string | undefined {
  if (object?.lookup !== 'found') return undefined;
  const word = wordOf(object.health, t);
  return word === deliveryWord(cell.delivery.state, t) ? undefined : word;
}

/** What would bring a change that does not arrive by itself. */
function changeKind({
  object,
  cell: { delivery },
}: Subject): 'generated' | 'onChange' | 'once' | 'immutable' {
  if (delivery.flags.includes('madeOnce')) return 'generated';
  const { policy, intervalMs } = object?.refresh ?? {};
  if (policy === 'OnChange') return 'onChange';
  // What is refreshed, and is fixed nevertheless, is immutable.
  return policy === 'CreatedOnce' || intervalMs === 0 ? 'once' : 'immutable';
}

function needText({ how, optional }: NeedDto, t: Translate): string {
  const said = t(`delivery.need.${how}`);
  return optional ? t('delivery.need.optional', { how: said }) : said;
}
