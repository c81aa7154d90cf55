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
