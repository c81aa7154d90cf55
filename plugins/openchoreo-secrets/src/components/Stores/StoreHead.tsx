import { useTranslate } from '../../hooks/useViewContext';
import { useTableStyles } from '../Frame';

const COLUMNS = [
  'store',
  'provider',
  'state',
  'access',
  'environments',
  'usedBy',
  'warnings',
] as const;

/** Unfolding a store tells its environments too. */
const WIDE_ONLY: readonly string[] = ['provider', 'access', 'environments'];

export function StoreHead(props: {
  /** The stores are those of one plane. */
  readonly onePlane?: boolean;
}) {
  const table = useTableStyles();
  const t = useTranslate();
  return (
    <thead>
      <tr>
        {COLUMNS.map(column => (
          <th
            key={column}
            scope="col"
            className={WIDE_ONLY.includes(column) ? table.wideOnly : undefined}
          >
            {column === 'store' && props.onePlane
              ? t('storeCalled.label')
              : t(`stores.column.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
