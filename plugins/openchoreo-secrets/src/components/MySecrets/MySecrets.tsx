import { useMemo } from 'react';
import { useKeptRoom } from '../../hooks/useKeptRoom';
import { useLastVisit } from '../../hooks/useLastVisit';
import { useMine } from '../../hooks/useMine';
import { useTranslate } from '../../hooks/useViewContext';
import { mineView, type MineView } from '../../viewModel/mine/mineView';
import { othersTicket } from '../../viewModel/mine/findingTicket';
import { wayOf, type FindingView } from '../../viewModel/report/findingView';
import { CopyTextButton } from '../CopyButton';
import { useEntityAddress } from '../EntityLink';
import { SystemMatrix } from '../EntityTabs/SystemMatrix';
import { ViewFrame } from '../Frame';
import { SummaryCard } from '../SummaryCard';
import { Notes } from '../SummaryCard/NoteLine';
import { Findings } from '../SummaryCard/Findings';
import { TableCard } from '../TableCard';
import { useMineStyles } from './styles';

/** What the reader owns: what to do, what others do, and all of it by environment. */
export function MySecrets() {
  const query = useMine();
  const lastVisit = useLastVisit();
  const viewOf = useMemo(() => mineView(lastVisit), [lastVisit]);
  return (
    <ViewFrame query={query} url={undefined} viewOf={viewOf}>
      {view => (
        <Loaded
          view={view}
          refreshing={query.refreshing}
          onRefresh={query.refresh}
        />
      )}
    </ViewFrame>
  );
}

function Loaded(props: {
  readonly view: MineView;
  readonly refreshing: boolean;
  readonly onRefresh: () => void;
}) {
  const classes = useMineStyles();
  const t = useTranslate();
  const { view, ...asking } = props;
  const addressOf = useEntityAddress();
  const ticket = othersTicket(view.others, one => addressOf(wayOf(one)), { t });
  return (
    <div className={classes.stack}>
      <SummaryCard
        report={view.report}
        kept={[]}
        aside={
          ticket && <CopyTextButton text={ticket} words={t('ticket.copyAll')} />
        }
        {...asking}
      />
      <Causes title={t('mine.yours')} findings={view.yours} />
      <Causes title={t('mine.others')} findings={view.others} />
      <SystemMatrix matrix={view.matrix} />
      <div className={classes.above}>
        <Notes notes={view.withheld} />
      </div>
    </div>
  );
}

/** The causes that somebody acts on; nothing where there are none. */
function Causes(props: {
  readonly title: string;
  readonly findings: readonly FindingView[];
}) {
  const classes = useMineStyles();
  const t = useTranslate();
  // What recovers moves nothing that stands below it, the last of them neither.
  const room = useKeptRoom<HTMLDivElement>();
  const { title, findings } = props;
  return (
    <div ref={room} className={classes.causes}>
      {findings.length > 0 && (
        <TableCard
          title={title}
          count={t('mine.count', { count: findings.length })}
        >
          <Findings findings={findings} />
        </TableCard>
      )}
    </div>
  );
}
