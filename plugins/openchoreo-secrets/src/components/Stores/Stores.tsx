import { useMemo } from 'react';
import { useStores } from '../../hooks/usePlatform';
import { usePlatformUrl } from '../../hooks/usePlatformUrl';
import { useTranslate } from '../../hooks/useViewContext';
import { storesQueryOf } from '../../viewModel/platform/storesQuery';
import {
  storesView,
  type StoresView,
} from '../../viewModel/platform/storesView';
import { classNames } from '../classNames';
import { FilterBar, PagerLine } from '../Filters';
import { ListCard, useFrameStyles, useTableStyles, ViewFrame } from '../Frame';
import { PlaneGroup } from './PlaneGroup';
import { StoreHead } from './StoreHead';

/** Which store serves what. */
export function Stores() {
  const { state } = usePlatformUrl();
  const asked = useMemo(() => storesQueryOf(state), [state]);
  return (
    <ViewFrame query={useStores(asked)} url={state} viewOf={storesView}>
      {view => <Shown view={view} />}
    </ViewFrame>
  );
}

function Shown({ view }: { readonly view: StoresView }) {
  const classes = useFrameStyles();
  const table = useTableStyles();
  const t = useTranslate();
  const url = usePlatformUrl();
  const { open } = url.state;
  return (
    <>
      <FilterBar url={url} hint={t('filter.findStore')} view={view} />
      <ListCard
        label={t('stores.label')}
        of={view.groups}
        foot={<PagerLine page={view.page} url={url} />}
      >
        {(groups, held) => (
          <div className={table.scroll} {...held}>
            <table
              className={classNames(table.table, table.stack)}
              aria-label={t('stores.label')}
            >
              <StoreHead />
              {groups.map(group => (
                <PlaneGroup
                  key={group.id}
                  group={group}
                  open={open}
                  onToggle={id => url.replace({ open: id === open ? '' : id })}
                />
              ))}
            </table>
          </div>
        )}
      </ListCard>
      <p className={classes.note}>{t('stores.footnote')}</p>
    </>
  );
}
