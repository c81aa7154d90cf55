import type { ReactNode } from 'react';
import { classNames } from '../classNames';
import { useTableStyles } from './tableStyles';
import type { Held } from './useHeldList';

/** A column: how its cells fit, and what stands in one. */
export interface Column<R, I extends string = string> {
  readonly id: I;
  readonly fit?: readonly ('end' | 'oneLine' | 'wideOnly')[];
  readonly className?: string | ((row: R) => string | undefined);
  readonly title?: (row: R) => string | undefined;
  /** Its cells do not say what they are: where no head is shown, it stands before or above them. */
  readonly named?: boolean | 'above';
  /** Over how many rows its cell reaches, from the first of them; the others have none. */
  readonly span?: (row: R) => number;
  readonly cell: (row: R) => ReactNode;
}

/** What a cell is, where no head says so. */
function Headless(props: {
  readonly how: boolean | 'above';
  readonly children: ReactNode;
}) {
  const table = useTableStyles();
  return (
    <span
      className={classNames(
        table.headless,
        props.how === 'above' && table.above,
      )}
    >
      {props.children}:{' '}
    </span>
  );
}

type Sorted = 'ascending' | 'descending' | undefined;

/** A table of like rows; the first column names them. */
export function Table<
  R extends { readonly id: string },
  I extends string,
>(props: {
  readonly label: string;
  readonly columns: readonly Column<R, I>[];
  readonly rows: readonly R[];
  readonly head: (id: I) => ReactNode;
  readonly sorted?: (id: I) => Sorted;
  readonly held?: Held;
  readonly className?: string;
  readonly headClass?: (id: I) => string | undefined;
  readonly rowClass?: (row: R) => string | undefined;
}) {
  const table = useTableStyles();
  const { columns, rows } = props;
  return (
    <table
      className={classNames(table.table, props.className)}
      aria-label={props.label}
    >
      <thead>
        <tr>
          {columns.map(({ id, fit = [] }) => (
            <th
              key={id}
              scope="col"
              aria-sort={props.sorted?.(id)}
              className={classNames(
                props.headClass?.(id),
                ...fit.map(how => table[how]),
              )}
            >
              {props.head(id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...props.held}>
        {rows.map(row => (
          <tr key={row.id} className={props.rowClass?.(row)}>
            {columns.map((column, index) => {
              const { id, fit = [], className, title, named, cell } = column;
              const span = column.span?.(row) ?? 1;
              if (span === 0) return null;
              const shown = cell(row);
              const Tag = index === 0 ? 'th' : 'td';
              const own =
                typeof className === 'function' ? className(row) : className;
              return (
                <Tag
                  key={id}
                  rowSpan={span > 1 ? span : undefined}
                  scope={index === 0 ? 'row' : undefined}
                  className={classNames(own, ...fit.map(how => table[how]))}
                  title={title?.(row)}
                >
                  {named && shown && (
                    <Headless how={named}>{props.head(id)}</Headless>
                  )}
                  {shown}
                </Tag>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
