import type { ReactNode } from 'react';
import { plainWords } from '../../viewModel/setOff';
import {
  Table,
  useFirst,
  useFrameStyles,
  useHeldList,
  useTableStyles,
  type Column as TableColumn,
} from '../Frame';
import { TableCard } from '../TableCard';

/** A column with its head. The first one names the row. */
export interface Column<Row> extends TableColumn<Row> {
  readonly head: ReactNode;
}

interface DataTableProps<Row> {
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly count?: string;
  /** Stands where there is no row. */
  readonly empty?: ReactNode;
  readonly bar?: ReactNode;
  readonly foot?: ReactNode;
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
  const classes = useFrameStyles();
  const table = useTableStyles();
  const { title, columns, rows, more: words } = props;
  const { list, changes, held } = useHeldList(rows);
  const { shown, more } = useFirst(list, {
    atFirst: words ? AT_ONCE : Infinity,
    atOnce: AT_ONCE,
    words: words ?? String,
  });
  return (
    <TableCard
      title={title}
      count={props.count}
      bar={
        <>
          {changes}
          {props.bar}
        </>
      }
    >
      {list.length === 0 ? (
        props.empty
      ) : (
        <div className={table.scroll} {...held}>
          <Table
            label={plainWords(title)}
            columns={columns}
            rows={shown}
            className={props.stacked ? table.stack : undefined}
            head={id => columns.find(one => one.id === id)?.head}
          />
        </div>
      )}
      {(more || props.foot) && (
        <div className={classes.foot}>
          {more}
          {props.foot}
        </div>
      )}
    </TableCard>
  );
}
