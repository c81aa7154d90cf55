import { useMemo } from 'react';
import { useFrozenOrder } from '../../hooks/useFrozenOrder';
import { useStructural } from '../../hooks/useStructural';
import { orderGroups, rowIds } from '../../viewModel/order';
import { groupRows, type RowView } from '../../viewModel/rows';

/** Rows to draw, in an order that does not move while `held`. */
export function useMatrixRows(
  rows: readonly RowView[],
  onlyAttention: boolean,
  held: boolean,
) {
  const wanted = useMemo(
    () =>
      rowIds(
        groupRows(
          onlyAttention ? rows.filter(({ attention }) => attention) : rows,
        ),
      ),
    [rows, onlyAttention],
  );
  const existing = useMemo(() => new Set(rows.map(({ id }) => id)), [rows]);
  const order = useFrozenOrder(wanted, existing, held);
  const ids = useStructural(order.ids);
  const groups = useMemo(() => {
    const shown = new Set(ids);
    return orderGroups(groupRows(rows.filter(({ id }) => shown.has(id))), ids);
  }, [rows, ids]);
  return {
    groups: useStructural(groups),
    ids: useMemo(() => rowIds(groups), [groups]),
    changes: order.changes,
    release: order.release,
  };
}
