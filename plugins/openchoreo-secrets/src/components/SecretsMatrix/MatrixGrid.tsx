import { useCallback, type MutableRefObject } from 'react';
import type { Layout } from '../../hooks/useLayout';
import { useTranslate } from '../../hooks/useViewContext';
import type { EnvironmentView } from '../../viewModel/environments';
import type { GroupView } from '../../viewModel/rows';
import { classNames } from '../classNames';
import { MatrixGroup } from './MatrixGroup';
import { MatrixHead } from './MatrixHead';
import { useMatrixStyles } from './styles';
import { useClosed, type CellId } from './useClosed';
import { useHeld } from './useHeld';
import {
  HEAD_ROW,
  useGridNavigation,
  type GridPosition,
} from './useGridNavigation';

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

/** The ARIA grid. */
export function MatrixGrid(props: {
  readonly groups: readonly GroupView[];
  readonly ids: readonly string[];
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
  const { environments, shown, layout, onOpen, onHeld, returnTo } = props;
  const nameAt = useCallback(
    (column: number) => environments[shown[column]]?.name,
    [environments, shown],
  );
  const openAt = useCallback(
    ({ row, column }: GridPosition) => {
      const environment = nameAt(column);
      if (environment !== undefined) {
        onOpen({ row, environment });
      }
    },
    [nameAt, onOpen],
  );
  const { gridRef, active, focusCell, handlers } = useGridNavigation({
    rows: props.ids,
    columns: shown.length,
    onOpen: openAt,
  });
  const focusClosed = useCallback(
    ({ row, environment }: CellId) => {
      const opener = returnTo.current;
      returnTo.current = null;
      if (opener instanceof HTMLElement && opener.isConnected) {
        opener.focus();
        return;
      }
      const column = shown.findIndex(
        index => environments[index].name === environment,
      );
      focusCell({ row, column: Math.max(0, column) });
    },
    [shown, environments, focusCell, returnTo],
  );
  useClosed(props.open, focusClosed);
  const held = useHeld(onHeld);
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
        <div role="rowgroup">
          <div
            role="row"
            className={classNames(classes.row, classes.headRow)}
            style={{ gridTemplateColumns: template }}
          >
            <div role="columnheader" className={classes.corner}>
              {t('matrix.keyColumn')}
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
        {props.groups.map((group, index) => (
          <MatrixGroup
            key={group.id}
            group={group}
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
