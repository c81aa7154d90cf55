import { Link } from '@backstage/core-components';
import { useSecretHealthBase } from '../../hooks/useSecretHealthBase';
import { useTranslate } from '../../hooks/useViewContext';
import { searchOf } from '../../viewModel/platform/urlState';
import { useEntityTabStyles } from './styles';

const VIEWS = ['incidents', 'stores', 'secrets'] as const;

/** Ways to the page of all planes, at this one. */
export function PlaneLinks({ planeId }: { readonly planeId: string }) {
  const classes = useEntityTabStyles();
  const t = useTranslate();
  const base = useSecretHealthBase();
  if (base === undefined) {
    return null;
  }
  const search = searchOf({ plane: planeId });
  return (
    <nav aria-label={t('entity.plane.links')} className={classes.links}>
      <span>{t('entity.plane.links')}</span>
      {VIEWS.map(view => (
        <Link key={view} to={`${base}/${view}${search}`}>
          {t(`entity.plane.open.${view}`)}
        </Link>
      ))}
    </nav>
  );
}
