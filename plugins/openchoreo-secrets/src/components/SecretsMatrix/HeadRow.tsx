import { useTranslate } from '../../hooks/useViewContext';
import type { EnvironmentView } from '../../viewModel/environments';
import { classNames } from '../classNames';
import { MatrixHead } from './MatrixHead';
import { useMatrixStyles } from './styles';
import { HEAD_ROW, type GridPosition } from './useGridNavigation';

/** The heads of the shown columns. */
export function HeadRow(props: {
  readonly resource?: boolean;
  readonly environments: readonly EnvironmentView[];
  readonly shown: readonly number[];
  readonly template: string;
  readonly active: GridPosition;
}) {
  const classes = useMatrixStyles();
  const t = useTranslate();
  const { environments, shown, active } = props;
  return (
    <div role="rowgroup">
      <div
        role="row"
        className={classNames(classes.row, classes.headRow)}
        style={{ gridTemplateColumns: props.template }}
      >
        <div role="columnheader" className={classes.corner}>
          {t(props.resource ? 'entity.resource.keyColumn' : 'matrix.keyColumn')}
        </div>
        {shown.map((index, column) => (
          <MatrixHead
            key={environments[index].name}
            environment={environments[index]}
            column={column}
            tabStop={active.row === HEAD_ROW && active.column === column}
          />
        ))}
      </div>
    </div>
  );
}
