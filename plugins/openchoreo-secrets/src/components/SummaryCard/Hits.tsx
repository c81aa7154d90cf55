import Button from '@material-ui/core/Button';
import { useState } from 'react';
import { useTranslate } from '../../hooks/useViewContext';
import type { HitView } from '../../viewModel/findings';
import { EntityLink } from '../EntityLink';
import { useSummaryStyles } from './styles';
import { Name } from '../Words';

const AT_FIRST = 6;
const AT_ONCE = 60;

/** The components that a finding hits, the first few at once. */
export function Hits({ hits }: { readonly hits: readonly HitView[] }) {
  const classes = useSummaryStyles();
  const t = useTranslate();
  const [limit, setLimit] = useState(AT_FIRST);
  const more = hits.length - limit;
  return (
    <div className={classes.hits}>
      <span>{t('entity.counts.hit')}</span>
      {hits.slice(0, limit).map(({ id, name, entity, sub }) => (
        <EntityLink key={id} entity={entity} sub={sub}>
          <Name text={name} />
        </EntityLink>
      ))}
      {more > 0 && (
        <Button size="small" onClick={() => setLimit(limit + AT_ONCE)}>
          {t('entity.counts.more', { count: more })}
        </Button>
      )}
    </div>
  );
}
