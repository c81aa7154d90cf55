import { useMemo } from 'react';
import type { Layout } from '../../hooks/useLayout';
import { useTranslate } from '../../hooks/useViewContext';
import type { EnvironmentView } from '../../viewModel/environments';
import type { GroupView } from '../../viewModel/rows';
import { classNames } from '../classNames';
import { MatrixGroup } from './MatrixGroup';
import { MatrixHead } from './MatrixHead';
import type { MatrixFrame } from './MatrixRow';
import { useMatrixStyles } from './styles';
import { HEAD_ROW, type GridPosition } from './useGridNavigation';
import { useHeld } from '../Frame/useHeld';
import { useMatrixGrid, type GridOptions } from './useMatrixGrid';

const KEY_COLUMN: Readonly<Record<Layout, string>> = {
  wide: 'minmax(220px, 296px)',
  stacked: 'minmax(150px, 216px)',
  single: 'minmax(120px, 1fr)',
};
const CELL_COLUMN: Readonly<Record<Layout, string>> = {
  wide: 'minmax(200px, 1fr)',
  stacked: 'minmax(132px, 1fr)',
  single: 'minmax(132px, 1fr)',
};

export interface MatrixGridProps extends GridOptions {
  readonly groups: readonly GroupView[];
  readonly resource?: boolean;
  readonly layout: Layout;
  /** Somebody points at the grid, or has the focus in it. */
  readonly onHeld: (held: boolean) => void;
}

export function MatrixGrid(props: MatrixGridProps) {
  const classes = useMatrixStyles();
  const t = useTranslate();
  const { shown, layout, resource, environments } = props;
  const { gridRef, active, handlers } = useMatrixGrid(props);
  const held = useHeld(props.onHeld);
  const frame = useMemo(
    () => ({
      resource,
      shown,
      template: `${KEY_COLUMN[layout]} repeat(${shown.length}, ${CELL_COLUMN[layout]})`,
      stacked: layout !== 'wide',
    }),
    [resource, shown, layout],
  );
  return (
    <div className={classes.scroll}>
      <div
        role="grid"
        tabIndex={-1}
        aria-label={t('matrix.title')}
        ref={gridRef}
        {...handlers}
        {...held}
      >
        <HeadRow frame={frame} environments={environments} active={active} />
        {props.groups.map((group, index) => (
          <MatrixGroup
            key={group.id}
            group={group}
            frame={frame}
            first={index === 0}
            tabStop={
              group.rows.some(({ id }) => id === active.row)
                ? active
                : undefined
            }
          />
        ))}
      </div>
    </div>
  );
}

function HeadRow(props: {
  readonly frame: MatrixFrame;
  readonly environments: readonly EnvironmentView[];
  readonly active: GridPosition;
}) {
  const classes = useMatrixStyles();
  const t = useTranslate();
  const { environments, frame, active } = props;
  const keys = frame.resource
    ? 'entity.resource.keyColumn'
    : 'matrix.keyColumn';
  return (
    <div role="rowgroup">
      <div
        role="row"
        className={classNames(classes.row, classes.headRow)}
        style={{ gridTemplateColumns: frame.template }}
      >
        <div role="columnheader" className={classes.corner}>
          {t(keys)}
        </div>
        {frame.shown.map((index, column) => (
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
