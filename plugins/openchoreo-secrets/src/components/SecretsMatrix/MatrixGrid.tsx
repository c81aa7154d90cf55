import type { MutableRefObject } from 'react';
import type { Layout } from '../../hooks/useLayout';
import { useTranslate } from '../../hooks/useViewContext';
import type { EnvironmentView } from '../../viewModel/environments';
import type { GroupView } from '../../viewModel/rows';
import type { CellId } from '../../viewModel/secretsTab';
import { classNames } from '../classNames';
import { MatrixGroup } from './MatrixGroup';
import { MatrixHead } from './MatrixHead';
import { useMatrixStyles } from './styles';
import { HEAD_ROW, type GridPosition } from './useGridNavigation';
import { useHeld } from '../Frame/useHeld';
import { useMatrixGrid } from './useMatrixGrid';

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

export function MatrixGrid(props: {
  readonly groups: readonly GroupView[];
  readonly ids: readonly string[];
  readonly resource?: boolean;
  readonly environments: readonly EnvironmentView[];
  readonly shown: readonly number[];
  readonly layout: Layout;
  readonly open?: CellId;
  readonly onOpen: (cell: CellId) => void;
  readonly returnTo: MutableRefObject<Element | null>;
  /** Somebody points at the grid, or has the focus in it. */
  readonly onHeld: (held: boolean) => void;
}) {
  const classes = useMatrixStyles();
  const t = useTranslate();
  const { shown, layout } = props;
  const { gridRef, active, handlers } = useMatrixGrid(props);
  const held = useHeld(props.onHeld);
  const template = `${KEY_COLUMN[layout]} repeat(${shown.length}, ${CELL_COLUMN[layout]})`;
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
        <HeadRow
          resource={props.resource}
          environments={props.environments}
          shown={shown}
          template={template}
          active={active}
        />
        {props.groups.map((group, index) => (
          <MatrixGroup
            key={group.id}
            group={group}
            resource={props.resource}
            first={index === 0}
            shown={shown}
            template={template}
            stacked={layout !== 'wide'}
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
