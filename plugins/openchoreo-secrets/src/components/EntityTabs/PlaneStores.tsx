import { useState } from 'react';
import { useTranslate } from '../../hooks/useViewContext';
import type { StoreGroupView } from '../../viewModel/platform/stores';
import { classNames } from '../classNames';
import { useTableStyles } from '../Frame';
import { StoreHead, StoreRow } from '../Stores';
import { TableCard } from '../TableCard';
import { ToneText } from '../ToneText';

/** The stores of one plane with their consumers, or why there are none. */
export function PlaneStores(
  props: Partial<Pick<StoreGroupView, 'stores' | 'note'>>,
) {
  const table = useTableStyles();
  const t = useTranslate();
  const { stores = [], note } = props;
  const [open, setOpen] = useState<string>();
  const title = t('page.stores');
  const count = stores.length;
  return (
    <TableCard
      title={title}
      count={count > 0 ? t('stores.stores', { count }) : undefined}
    >
      {count === 0 ? (
        <p className={table.note}>
          {note ? <ToneText {...note} /> : t('entity.plane.noStores')}
        </p>
      ) : (
        <div className={table.scroll}>
          <table
            className={classNames(table.table, table.stack)}
            aria-label={title}
          >
            <StoreHead onePlane />
            <tbody>
              {stores.map(store => (
                <StoreRow
                  key={store.id}
                  store={store}
                  open={store.id === open}
                  onToggle={id => setOpen(id === open ? undefined : id)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </TableCard>
  );
}
