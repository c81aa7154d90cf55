import type {
  PlatformPlaneDto,
  StoresAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { useMemo, useState } from 'react';
import { useStructural } from '../../hooks/useStructural';
import type { ViewContext } from '../../viewModel/context';
import {
  isOfPlane,
  storeGroups,
  storeView,
} from '../../viewModel/platform/stores';
import { useTableStyles } from '../DataTable';
import { StoreHead, StoreRow } from '../Stores';
import { ToneText } from '../ToneText';
import { useEntityTabStyles } from './styles';
import { TableCard } from '../TableCard';

/** The stores of one plane with their consumers. */
export function PlaneStores(props: {
  readonly plane: PlatformPlaneDto;
  readonly answer: StoresAnswerDto;
  readonly context: ViewContext;
}) {
  const classes = useEntityTabStyles();
  const table = useTableStyles();
  const { plane, answer, context } = props;
  const { t } = context;
  const [open, setOpen] = useState<string>();
  const { note, stores } = useStructural(
    useMemo(
      () => ({
        note: storeGroups(answer, [], context).find(({ id }) => id === plane.id)
          ?.note,
        stores: answer.stores
          .filter(store => isOfPlane(store, plane.id))
          .map(store => storeView(store, context)),
      }),
      [plane, answer, context],
    ),
  );
  const title = t('entity.plane.stores');
  if (stores.length === 0) {
    return (
      <TableCard title={title}>
        <p className={classes.note}>
          {note ? <ToneText {...note} /> : t('entity.plane.noStores')}
        </p>
      </TableCard>
    );
  }
  return (
    <TableCard
      title={title}
      count={t('entity.plane.storesCount', { count: stores.length })}
    >
      <div className={table.scroll}>
        <table className={table.table} aria-label={title}>
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
    </TableCard>
  );
}
