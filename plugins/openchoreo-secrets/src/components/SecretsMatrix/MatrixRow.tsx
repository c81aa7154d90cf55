import { memo } from 'react';
import type { RowView } from '../../viewModel/rows';
import { KeyName } from './KeyName';
import { MatrixCell } from './MatrixCell';
import { useMatrixStyles } from './styles';

/** One key over the shown environments; draws again only when what it says changes. */
function Row(props: {
  readonly row: RowView;
  /** Indexes of the environments that are shown. */
  readonly shown: readonly number[];
  readonly template: string;
  readonly stacked: boolean;
  /** The column that holds the tab stop, if it is in this row. */
  readonly tabStop?: number;
}) {
  const classes = useMatrixStyles();
  const { row, shown } = props;
  return (
    <div
      role="row"
      className={classes.row}
      style={{ gridTemplateColumns: props.template }}
    >
      <div role="rowheader" className={classes.key}>
        <KeyName row={row} />
      </div>
      {shown.map((index, column) => (
        <MatrixCell
          key={row.cells[index].environment}
          cell={row.cells[index]}
          row={row.id}
          column={column}
          stacked={props.stacked}
          tabStop={props.tabStop === column}
        />
      ))}
    </div>
  );
}

export const MatrixRow = memo(Row);
