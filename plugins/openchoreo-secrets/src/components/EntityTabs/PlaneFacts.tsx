import { useTranslate } from '../../hooks/useViewContext';
import type { FactView } from '../../viewModel/entity/planeFacts';
import { TableCard } from '../TableCard';
import { ToneText } from '../ToneText';
import { useEntityTabStyles } from './styles';
import { Words } from '../Words';

export function PlaneFacts({ facts }: { readonly facts: readonly FactView[] }) {
  const classes = useEntityTabStyles();
  const t = useTranslate();
  return (
    <TableCard title={t('entity.plane.facts')}>
      <dl className={classes.facts}>
        {facts.map(({ id, label, line }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              {line.tone === 'none' ? (
                <Words text={line.text} />
              ) : (
                <ToneText {...line} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </TableCard>
  );
}
