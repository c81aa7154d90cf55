import Card from '@material-ui/core/Card';
import { useTranslate } from '../../hooks/useViewContext';
import type { FactView } from '../../viewModel/entity/planeFacts';
import { ToneText } from '../ToneText';
import { useEntityTabStyles } from './styles';

/** A plane's own facts. */
export function PlaneFacts({ facts }: { readonly facts: readonly FactView[] }) {
  const classes = useEntityTabStyles();
  const t = useTranslate();
  const title = t('entity.plane.facts');
  return (
    <Card component="section" aria-label={title} className={classes.card}>
      <div className={classes.bar}>
        <h2>{title}</h2>
      </div>
      <dl className={classes.facts}>
        {facts.map(({ id, label, line }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              {line.tone === 'none' ? (
                line.text
              ) : (
                <ToneText {...line} quiet={line.tone === 'ok'} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
