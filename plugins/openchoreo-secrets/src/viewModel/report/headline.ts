import { causeView } from '../causeWords';
import type { ViewContext } from '../context';
import { sentences, type SummaryView } from '../sentence';
import { lookOf } from '../tone';
import { askSentence } from '../withheld';
import { headlineOfComponents } from './headlineOfComponents';
import { headlineOfKeys } from './headlineOfKeys';
import { isOfKeys, type Reported } from './reported';
import { starting } from './starting';

/** What is to be said first of anything that has secrets. */
export function headlineView(of: Reported, context: ViewContext): SummaryView {
  const { t } = context;
  const { name } = of;
  const { headline, scope } = of.report;
  switch (headline.state) {
    case 'starting':
      return starting(context);
    case 'unknown':
      // Of several, each is unknown for a reason of its own.
      return scope === 'system'
        ? headlineOfComponents(of, context)
        : untold(of, context);
    case 'hidden':
      return {
        tone: 'unknown',
        icon: 'lock',
        headline: t(
          isOfKeys(of) ? 'summary.hidden' : 'summary.hiddenComponents',
          { name },
        ),
        detail: sentences(t('summary.hiddenDetail'), askSentence(of, t)),
      };
    default:
      return isOfKeys(of)
        ? headlineOfKeys(of, context)
        : headlineOfComponents(of, context);
  }
}

function untold(of: Reported, { t }: ViewContext): SummaryView {
  const { name, components, report } = of;
  const { cause } = report.headline;
  const [is, bare] = isOfKeys(of)
    ? (['summary.untold', 'summary.neverSeen'] as const)
    : ([
        'entity.environment.untold',
        'entity.environment.untoldDetail',
      ] as const);
  const project = components[0]?.project ?? '';
  return {
    ...lookOf('unknown'),
    icon: cause?.class === 'stillStarting' ? 'clock' : 'question',
    headline: t(is, { name }),
    detail: cause ? causeView(cause, { project }, t).sentence : t(bare),
  };
}
