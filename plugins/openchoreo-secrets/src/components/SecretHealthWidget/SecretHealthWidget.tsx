import { Link } from '@backstage/core-components';
import Card from '@material-ui/core/Card';
import { useSummary } from '../../hooks/usePlatform';
import { useSecretHealthBase } from '../../hooks/useSecretHealthBase';
import { useTranslate } from '../../hooks/useViewContext';
import { widgetView, type MetricView } from '../../viewModel/platform/widget';
import { HealthLink } from '../EntityLink';
import { useFrameStyles } from '../Frame';
import { useRootStyles } from '../palette/useRootStyles';
import { ReportFrame } from '../ReportFrame';
import { CardHead } from '../SecretHealthCard/CardHead';
import { CardSkeleton } from '../States';
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
  const classes = useFrameStyles();
  const t = useTranslate();
  const base = useSecretHealthBase();
  const query = useSummary();
  const { result } = query;
  const title = t('page.title');
  if (result.state === 'failed' && result.failure === 'forbidden') {
    return null;
  }
  return (
    <Card component="section" aria-label={title} className={root.root}>
      <ReportFrame
        of="plane"
        query={query}
        view={widgetView}
        skeleton={<CardSkeleton />}
        within={failed => (
          <>
            <CardHead title={title} />
            {failed}
          </>
        )}
      >
        {({ metrics, asOf }, { kept }) => (
          <>
            <CardHead title={title}>
              {base && <Link to={base}>{t('card.go')}</Link>}
            </CardHead>
            <ul className={classes.list}>
              {metrics.map(metric => (
                <Metric key={metric.id} metric={metric} />
              ))}
            </ul>
            <div className={classes.foot}>{kept[0] ?? asOf}</div>
          </>
        )}
      </ReportFrame>
    </Card>
  );
}

function Metric({ metric }: { readonly metric: MetricView }) {
  const classes = useFrameStyles();
  return (
    <li>
      <HealthLink to={metric.to} className={classes.metric}>
        <VerdictIcon icon={metric.icon} tone={metric.tone} />
        <span className={classes.grow}>{metric.label}</span>{' '}
        <strong className={classes[metric.tone]}>{metric.value}</strong>
      </HealthLink>
    </li>
  );
}
