import ArrowDownwardOutlined from '@material-ui/icons/ArrowDownwardOutlined';
import ArrowUpwardOutlined from '@material-ui/icons/ArrowUpwardOutlined';
import { useTranslate } from '../../hooks/useViewContext';
import {
  nextSort,
  sortDirection,
  type SecretsSort,
} from '../../viewModel/platform/secretsQuery';
import { useTableStyles } from '../DataTable';
import { useAllSecretsStyles } from './styles';

const COLUMNS = [
  'key',
  'severity',
  'component',
  'environment',
  'plane',
  'refreshedAt',
] as const satisfies readonly SecretsSort[];

/** Heads that sort, each a button. */
export function HeadRow(props: {
  readonly sort: string | undefined;
  readonly onSort: (sort: string) => void;
}) {
  const classes = useAllSecretsStyles();
  const table = useTableStyles();
  const t = useTranslate();
  const { sort } = props;
  return (
    <tr>
      {COLUMNS.map(column => {
        const direction = sortDirection(column, sort);
        const Arrow =
          direction === 'descending'
            ? ArrowDownwardOutlined
            : ArrowUpwardOutlined;
        return (
          <th
            key={column}
            scope="col"
            aria-sort={direction}
            className={column === 'refreshedAt' ? table.end : undefined}
          >
            <button
              type="button"
              className={classes.sort}
              onClick={() => props.onSort(nextSort(column, sort))}
            >
              {t(`allSecrets.column.${column}`)}
              {direction && <Arrow aria-hidden />}
            </button>
          </th>
        );
      })}
      <th scope="col" className={`${table.end} ${table.wideOnly}`}>
        {t('allSecrets.column.due')}
      </th>
    </tr>
  );
}
