import Button from '@material-ui/core/Button';
import { useFrozenList } from '../../hooks/useFrozenList';
import { useTranslate } from '../../hooks/useViewContext';
import type { CheckRowView } from '../../viewModel/platform/checklistRow';
import { classNames } from '../classNames';
import { useTableStyles } from '../DataTable';
import { useHeld } from '../SecretsMatrix/useHeld';
import { CheckRow } from './CheckRow';
import { useChecklistStyles } from './styles';

const COLUMNS = [
  'secret',
  'purpose',
  'producer',
  'keys',
  'state',
  'next',
] as const;

/** Where there is little room these stand under the name. */
const WIDE_ONLY: readonly string[] = ['purpose', 'producer'];

/** The secrets that a plane should have. */
export function CheckTable(props: {
  readonly rows: readonly CheckRowView[];
  readonly label: string;
  readonly base: string;
}) {
  const table = useTableStyles();
  const classes = useChecklistStyles();
  const t = useTranslate();
  const { list, changes, showChanges, onHeld } = useFrozenList(props.rows);
  const held = useHeld(onHeld);
  return (
    <div className={table.scroll} {...held}>
      {changes > 0 && (
        <Button size="small" color="primary" onClick={showChanges}>
          {t('matrix.changes', { count: changes })}
        </Button>
      )}
      <table
        className={classNames(table.table, classes.table)}
        aria-label={props.label}
      >
        <thead>
          <tr>
            {COLUMNS.map(column => (
              <th
                key={column}
                scope="col"
                className={classNames(
                  classes[column],
                  WIDE_ONLY.includes(column) && table.wideOnly,
                )}
              >
                {t(`checklist.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.map(row => (
            <CheckRow key={row.id} row={row} base={props.base} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
