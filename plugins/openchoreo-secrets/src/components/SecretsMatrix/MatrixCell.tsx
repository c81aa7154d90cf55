import { memo } from 'react';
import type { CellView } from '../../viewModel/cell';
import { classNames } from '../classNames';
import { BreakableText } from '../ToneText';
import { VerdictIcon } from '../VerdictIcon';
import { useCellStyles } from './cellStyles';
import { Words } from '../Words';
import { plainWords } from '../../viewModel/setOff';

/** Icon, word, age, and what it does to pods; opens the drawer. Its events are handled by the grid. */
function Cell(props: {
  readonly cell: CellView;
  readonly row: string;
  readonly column: number;
  readonly stacked: boolean;
  readonly tabStop: boolean;
}) {
  const classes = useCellStyles();
  const { cell } = props;
  return (
    <div
      role="gridcell"
      tabIndex={props.tabStop ? 0 : -1}
      data-grid-row={props.row}
      data-grid-column={props.column}
      data-tone={cell.tone}
      title={cell.title && plainWords(cell.title)}
      className={classNames(
        classes.cell,
        classes[cell.tone],
        props.stacked && classes.stacked,
      )}
    >
      <VerdictIcon icon={cell.icon} />
      <span className={classes.said}>
        <span className={classes.word}>
          <BreakableText text={cell.word} />
        </span>{' '}
        <Words in="span" className={classes.beside} text={cell.beside} />
      </span>
      <Words in="span" className={classes.tag} text={cell.tag} />
      {cell.marks.length > 0 && (
        <Words
          in="span"
          className={classes.marks}
          text={cell.marks.join(' · ')}
        />
      )}
    </div>
  );
}

export const MatrixCell = memo(Cell);
