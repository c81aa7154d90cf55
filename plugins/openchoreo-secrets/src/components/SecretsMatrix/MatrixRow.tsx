import CodeOutlined from '@material-ui/icons/CodeOutlined';
import InsertDriveFileOutlined from '@material-ui/icons/InsertDriveFileOutlined';
import KeyboardTabOutlined from '@material-ui/icons/KeyboardTabOutlined';
import WidgetsOutlined from '@material-ui/icons/WidgetsOutlined';
import { memo } from 'react';
import { useTranslate } from '../../hooks/useViewContext';
import type { RowView } from '../../viewModel/rows';
import { Pill } from '../Pill';
import { Name } from '../Words';
import { MatrixCell } from './MatrixCell';
import { useMatrixStyles } from './styles';

const ICONS = {
  env: { Icon: CodeOutlined, label: 'matrix.fromEnv' },
  file: { Icon: InsertDriveFileOutlined, label: 'matrix.fromFile' },
  object: { Icon: WidgetsOutlined, label: 'matrix.fromObject' },
} as const;

/** What all rows of a matrix have in common; keeps its identity while it is the same. */
export interface MatrixFrame {
  /** Rows are secrets of a managed resource, not keys of a component. */
  readonly resource?: boolean;
  /** Indexes of the environments that are shown. */
  readonly shown: readonly number[];
  /** The widths of the columns. */
  readonly template: string;
  readonly stacked: boolean;
}

/** One key over the shown environments; draws again only when what it says changes. */
function Row(props: {
  readonly row: RowView;
  readonly frame: MatrixFrame;
  /** The column that holds the tab stop, if it is in this row. */
  readonly tabStop?: number;
}) {
  const classes = useMatrixStyles();
  const { row, frame } = props;
  return (
    <div
      role="row"
      className={classes.row}
      style={{ gridTemplateColumns: frame.template }}
    >
      <div role="rowheader" className={classes.key}>
        <KeyName row={row} />
      </div>
      {frame.shown.map((index, column) => (
        <MatrixCell
          key={row.cells[index].environment}
          cell={row.cells[index]}
          row={row.id}
          column={column}
          stacked={frame.stacked}
          tabStop={props.tabStop === column}
        />
      ))}
    </div>
  );
}

export const MatrixRow = memo(Row);

/** Where the component takes it from, its name, and whether promotion left a gap. */
function KeyName(props: {
  readonly row: Pick<RowView, 'from' | 'label' | 'gap'>;
}) {
  const classes = useMatrixStyles();
  const t = useTranslate();
  const { from, label, gap } = props.row;
  const { Icon, label: kind } = ICONS[from];
  return (
    <>
      <Icon fontSize="inherit" titleAccess={t(kind)} />
      <Name in="span" className={classes.keyName} text={label} />
      {gap && (
        <Pill kind="gap" title={t('matrix.gapWhy')}>
          <KeyboardTabOutlined aria-hidden />
          {t('matrix.gap')}
        </Pill>
      )}
    </>
  );
}
