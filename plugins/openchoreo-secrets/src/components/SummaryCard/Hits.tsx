import { useTranslate } from '../../hooks/useViewContext';
import type { HitView } from '../../viewModel/report/findingView';
import { EntityLink } from '../EntityLink';
import { ShortList } from '../ShortList';
import { useSummaryStyles } from './styles';

/** The components that a finding hits, the first few at once. */
export function Hits({ hits }: { readonly hits: readonly HitView[] }) {
  const classes = useSummaryStyles();
  const t = useTranslate();
  return (
    <div className={classes.hits}>
      <span>{t('entity.counts.hit')}</span>
      <ShortList
        items={hits}
        atFirst={6}
        atOnce={60}
        more={count => t('entity.counts.more', { count })}
      >
        {({ id, name, entity, sub }) => (
          <EntityLink key={id} entity={entity} sub={sub} name={name} />
        )}
      </ShortList>
    </div>
  );
}
