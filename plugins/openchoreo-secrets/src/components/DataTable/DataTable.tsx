import Button from '@material-ui/core/Button';
import type { ReactNode } from 'react';
import { useFrozenList } from '../../hooks/useFrozenList';
import { plainWords } from '../../viewModel/setOff';
import { classNames } from '../classNames';
import { useHeld } from '../SecretsMatrix/useHeld';
import { useShown } from '../ShortList';
import { TableCard } from '../TableCard';
import { useTableStyles } from './styles';

/** A column: its head, and what stands in it. The first one names the row. */
export interface Column<Row> {
  readonly id: string;
  readonly head: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly className?: string | ((row: Row) => string | undefined);
}

interface RowsProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

interface DataTableProps<Row> extends RowsProps<Row> {
  readonly title: string;
  readonly count?: string;
  /** Stands where there is no row. */
  readonly empty?: ReactNode;
  readonly bar?: ReactNode;
  /** Its cells say what they are: on a phone its rows need no columns. */
  readonly stacked?: boolean;
  /** What the button to draw further rows says; without it all are drawn. */
  readonly more?: (count: number) => string;
}

/** So many rows of what can have thousands are drawn at once. */
const AT_ONCE = 100;

/** A card with one table, whose rows stay where they are while somebody points at them. */
export function DataTable<Row extends { readonly id: string }>(
  props: DataTableProps<Row>,
) {
  const table = useTableStyles();
  const { title, rows, more } = props;
  const { list, changes, showChanges, onHeld } = useFrozenList(rows);
  const held = useHeld(onHeld);
  const drawn = useShown(list, more ? AT_ONCE : Infinity, AT_ONCE);
  return (
    <TableCard
      title={title}
      count={props.count}
      changes={changes}
      onShowChanges={showChanges}
      bar={props.bar}
    >
      {list.length === 0 ? (
        props.empty
      ) : (
        <div className={table.scroll} {...held}>
          <table
            className={classNames(table.table, props.stacked && table.stack)}
            aria-label={plainWords(title)}
          >
            <Rows columns={props.columns} rows={drawn.shown} />
          </table>
        </div>
      )}
      {more && drawn.hidden > 0 && (
        <div className={table.more}>
          <Button size="small" onClick={drawn.showMore}>
            {more(drawn.hidden)}
          </Button>
        </div>
      )}
    </TableCard>
  );
}

function Rows<Row extends { readonly id: string }>(props: RowsProps<Row>) {
  const [first, ...others] = props.columns;
  const classOf = ({ className }: Column<Row>, row: Row) =>
    typeof className === 'function' ? className(row) : className;
  return (
    <>
      <thead>
        <tr>
          {props.columns.map(({ id, head }) => (
            <th key={id} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map(row => (
          <tr key={row.id}>
            <th scope="row" className={classOf(first, row)}>
              {first.cell(row)}
            </th>
            {others.map(column => (
              <td key={column.id} className={classOf(column, row)}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}
