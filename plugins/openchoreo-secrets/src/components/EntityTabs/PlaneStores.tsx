import type {
  PlatformPlaneDto,
  StoresAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { useMemo, useState } from 'react';
import { useStructural } from '../../hooks/useStructural';
import type { ViewContext } from '../../viewModel/context';
import { storeGroups } from '../../viewModel/platform/stores';
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
  const group = useStructural(
    useMemo(
      () =>
        storeGroups(answer, answer.stores, context).find(
          ({ id }) => id === plane.id,
        ),
      [plane, answer, context],
    ),
  );
  const title = t('entity.plane.stores');
  if (!group || group.stores.length === 0) {
    return (
      <TableCard title={title}>
        <p className={classes.note}>
          {group?.note ? (
            <ToneText {...group.note} />
          ) : (
            t('entity.plane.noStores')
          )}
        </p>
      </TableCard>
    );
  }
  return (
    <TableCard
      title={title}
      count={t('entity.plane.storesCount', { count: group.stores.length })}
    >
      <div className={table.scroll}>
        <table className={table.table} aria-label={title}>
          <StoreHead onePlane />
          <tbody>
            {group.stores.map(store => (
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
