import Card from '@material-ui/core/Card';
import type { ReactNode } from 'react';
import { useKeptRoom } from '../../hooks/useKeptRoom';
import { useTranslate } from '../../hooks/useViewContext';
import type { ReportView } from '../../viewModel/report/reportView';
import { VerdictIcon } from '../VerdictIcon';
import { AsOf } from './AsOf';
import type { OpenCell } from './FindingRow';
import { Findings } from './Findings';
import { Notes } from './NoteLine';
import { useSummaryStyles } from './styles';
import { Words } from '../Words';

/** One sentence first, then causes. */
export function SummaryCard(props: {
  readonly report: ReportView;
  /** Said where the answer is an old one. */
  readonly kept: readonly string[];
  readonly refreshing: boolean;
  readonly onRefresh: () => void;
  /** Stands beside the sentence. */
  readonly aside?: ReactNode;
  /** What a finding about a cell opens; only a component's findings are. */
  readonly onOpen?: OpenCell;
}) {
  const classes = useSummaryStyles();
  const t = useTranslate();
  const { summary, notes, asOf, findings } = props.report;
  const room = useKeptRoom<HTMLDivElement>();
  return (
    <Card
      ref={room}
      className={classes.card}
      component="section"
      aria-label={t('summary.label')}
    >
      <div className={classes.top}>
        <VerdictIcon
          icon={summary.icon}
          tone={summary.tone}
          fontSize="inherit"
          className={classes.bigIcon}
        />
        <div className={classes.grow}>
          <h2 className={classes.headline} aria-live="polite">
            <Words text={summary.headline} />
          </h2>
          <Words in="p" className={classes.detail} text={summary.detail} />
        </div>
        {props.aside && <div className={classes.aside}>{props.aside}</div>}
        <AsOf
          asOf={asOf}
          refreshing={props.refreshing}
          onRefresh={props.onRefresh}
        />
      </div>
      <Notes notes={[...props.kept, ...notes]} />
      <Findings findings={findings} onOpen={props.onOpen} />
    </Card>
  );
}
