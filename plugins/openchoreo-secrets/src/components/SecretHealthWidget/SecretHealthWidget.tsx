import { Link } from '@backstage/core-components';
import Card from '@material-ui/core/Card';
import type { SummaryAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { useSummary } from '../../hooks/usePlatform';
import { useSecretHealthBase } from '../../hooks/useSecretHealthBase';
import { useTranslate, useViewContext } from '../../hooks/useViewContext';
import { asOfView } from '../../viewModel/planes';
import { metricViews } from '../../viewModel/platform/widget';
import { MaybeLink } from '../EntityLink';
import { useFrameStyles } from '../Frame';
import { useRootStyles } from '../palette/useRootStyles';
import { CardHead } from '../SecretHealthCard/CardHead';
import { CardSkeleton, FailedState } from '../States';
import { Surface } from '../Surface';
import { VerdictIcon } from '../VerdictIcon';

/**
 * Secret health over all planes in a few numbers, each leading to the page.
 * Nothing for who has not the platform right: dashboards are shared.
 */
export function SecretHealthWidget() {
  return (
    <Surface of="card">
      <WidgetContent />
    </Surface>
  );
}

function WidgetContent() {
  const root = useRootStyles();
  const t = useTranslate();
  const { result, refresh } = useSummary();
  if (result.state === 'failed' && result.failure === 'forbidden') {
    return null;
  }
  return (
    <Card
      component="section"
      aria-label={t('widget.title')}
      className={root.root}
    >
      {result.state === 'loading' && <CardSkeleton />}
      {result.state === 'failed' && (
        <>
          <CardHead title={t('widget.title')} />
          <FailedState
            failure={result.failure}
            onRetry={refresh}
            framed={false}
          />
        </>
      )}
      {result.state === 'loaded' && (
        <Metrics
          summary={result.answer}
          confirmedAt={result.confirmedAt}
          stale={result.failure !== undefined}
        />
      )}
    </Card>
  );
}

function Metrics(props: {
  readonly summary: SummaryAnswerDto;
  readonly confirmedAt: number;
  readonly stale: boolean;
}) {
  const classes = useFrameStyles();
  const { summary, confirmedAt } = props;
  const context = useViewContext({ confirmedAt, failed: props.stale });
  const { t, times, now } = context;
  const base = useSecretHealthBase();
  return (
    <>
      <CardHead title={t('widget.title')}>
        {base && <Link to={base}>{t('card.go')}</Link>}
      </CardHead>
      <ul className={classes.list}>
        {metricViews(summary, context).map(metric => (
          <li key={metric.id}>
            <MaybeLink
              to={base && `${base}/${metric.to}`}
              className={classes.metric}
            >
              <VerdictIcon
                icon={metric.icon}
                className={classes[metric.tone]}
              />
              <span className={classes.grow}>{metric.label}</span>{' '}
              <strong className={classes[metric.tone]}>{metric.value}</strong>
            </MaybeLink>
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        {props.stale
          ? t('state.kept', { time: times.clock(confirmedAt, now) })
          : asOfView({ planes: summary.observed }, context).text}
      </div>
    </>
  );
}
