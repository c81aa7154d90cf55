import { useMemo } from 'react';
import { usePlatformUrl } from '../../hooks/usePlatformUrl';
import { useTranslate } from '../../hooks/useViewContext';
import { placesList } from '../../viewModel/entity/placesList';
import type { EnvironmentTabView } from '../../viewModel/entity/environmentTab';
import { FilterBar, Pager } from '../Filters';
import { NoMatch } from '../States';
import { PlacesTable } from './PlacesTable';

/** The components of an environment: filtered, and a page at a time. */
export function ComponentsList({ tab }: { readonly tab: EnvironmentTabView }) {
  const t = useTranslate();
  const url = usePlatformUrl();
  const view = useMemo(
    () => placesList(tab.rows, url.state, { t }),
    [tab.rows, url.state, t],
  );
  const isLong = tab.rows.length > 1;
  return (
    <div>
      {isLong && (
        <FilterBar url={url} hint={t('entity.environment.find')} view={view} />
      )}
      <PlacesTable
        title={t('entity.environment.components', { name: tab.name })}
        count={t('entity.environment.componentsCount', {
          count: tab.rows.length,
        })}
        head={t('entity.environment.column.component')}
        rows={view.rows}
        empty={<NoMatch />}
        foot={!view.page.only && <Pager page={view.page} url={url} />}
      />
    </div>
  );
}
