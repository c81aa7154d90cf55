import { causeView } from '../causeWords';
import type { ViewContext } from '../context';
import { summaryOf, type SummaryView } from '../sentence';
import { starting } from './everyHeadline';
import { askSentence } from '../withheld';
import { headlineOfComponents } from './headlineOfComponents';
import { headlineOfKeys } from './headlineOfKeys';
import { headlineOfPlane } from './headlineOfPlane';
import { headlineOfReferences } from './headlineOfReferences';
import { isOfKeys, type Reported } from './reported';

/** What is to be said first of anything that has secrets. */
export function headlineView(of: Reported, context: ViewContext): SummaryView {
  const { scope, headline } = of.report;
  if (scope === 'plane') {
    return headlineOfPlane(of, context);
  }
  if (scope === 'domain') {
    return headlineOfReferences(of, context);
  }
  switch (headline.state) {
    case 'starting':
      return starting(context);
    case 'hidden':
      return hidden(of, context);
    case 'unknown':
      // Of several, each is unknown for a reason of its own.
      if (scope !== 'system') return untold(of, context);
      break;
    default:
  }
  return isOfKeys(of)
    ? headlineOfKeys(of, context)
    : headlineOfComponents(of, context);
}

function hidden(of: Reported, { t }: ViewContext): SummaryView {
  const is = isOfKeys(of) ? 'summary.hidden' : 'summary.hiddenComponents';
  return summaryOf(
    { tone: 'unknown', icon: 'lock' },
    t(is, { name: of.name }),
    t('summary.hiddenDetail'),
    askSentence(of, t),
  );
}

function untold(of: Reported, { t }: ViewContext): SummaryView {
  const { name, project, report } = of;
  const { cause } = report.headline;
  const [is, bare] = isOfKeys(of)
    ? (['summary.untold', 'summary.neverSeen'] as const)
    : ([
        'entity.environment.untold',
        'entity.environment.untoldDetail',
      ] as const);
  const icon = cause?.class === 'stillStarting' ? 'clock' : 'question';
  return summaryOf(
    { tone: 'unknown', icon },
    t(is, { name }),
    cause ? causeView(cause, { project }, t).sentence : t(bare),
  );
}
