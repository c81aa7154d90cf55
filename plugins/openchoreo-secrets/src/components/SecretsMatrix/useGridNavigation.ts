import {
  useCallback,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';

/** The row of column heads takes part in moving about. */
export const HEAD_ROW = 'head:';

export interface GridPosition {
  readonly row: string;
  readonly column: number;
}

/**
 * One tab stop for the whole grid: arrows, Home and End move; Enter, Space and
 * a click open. Handlers sit on the grid, so that cells need none of their own.
 */
export function useGridNavigation(options: {
  readonly rows: readonly string[];
  readonly columns: number;
  readonly onOpen: (position: GridPosition) => void;
}) {
  const { rows, columns, onOpen } = options;
  const gridRef = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<GridPosition>();
  const active = present(wanted, rows, columns);
  const focusCell = useCallback((position: GridPosition) => {
    setWanted(position);
    findCell(gridRef.current, position)?.focus();
  }, []);
  const latest = useRef({ rows, columns, active, onOpen });
  latest.current = { rows, columns, active, onOpen };
  const handlers = useMemo(
    () => ({
      onKeyDown: (event: KeyboardEvent) => {
        const { current } = latest;
        const from = positionOf(event.target);
        if (!from || event.altKey || event.metaKey) {
          return;
        }
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          activate(event.target, from, current.onOpen);
          return;
        }
        const to = step(event, from, current.rows, current.columns);
        if (to) {
          event.preventDefault();
          focusCell(to);
        }
      },
      onClick: (event: MouseEvent) => {
        const at = positionOf(event.target);
        if (at && at.row !== HEAD_ROW) {
          focusCell(at);
          latest.current.onOpen(at);
        }
      },
    }),
    [focusCell],
  );
  return { gridRef, active, focusCell, handlers };
}

function present(
  wanted: GridPosition | undefined,
  rows: readonly string[],
  columns: number,
): GridPosition {
  const fits =
    wanted &&
    wanted.column < columns &&
    (wanted.row === HEAD_ROW || rows.includes(wanted.row));
  return fits ? wanted : { row: rows[0] ?? HEAD_ROW, column: 0 };
}

function cellOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element
    ? target.closest<HTMLElement>('[data-grid-row]')
    : null;
}

function positionOf(target: EventTarget): GridPosition | undefined {
  const { gridRow, gridColumn } = cellOf(target)?.dataset ?? {};
  return gridRow === undefined
    ? undefined
    : { row: gridRow, column: Number(gridColumn) };
}

function findCell(
  grid: HTMLElement | null,
  { row, column }: GridPosition,
): HTMLElement | undefined {
  const inColumn = grid?.querySelectorAll<HTMLElement>(
    `[data-grid-column="${column}"]`,
  );
  return [...(inColumn ?? [])].find(({ dataset }) => dataset.gridRow === row);
}

function activate(
  target: EventTarget,
  from: GridPosition,
  onOpen: (position: GridPosition) => void,
) {
  if (from.row === HEAD_ROW) {
    cellOf(target)?.querySelector('a')?.click();
  } else {
    onOpen(from);
  }
}

function step(
  { key, ctrlKey }: KeyboardEvent,
  from: GridPosition,
  rows: readonly string[],
  columns: number,
): GridPosition | undefined {
  const all = [HEAD_ROW, ...rows];
  const index = all.indexOf(from.row);
  const toRow = (next: number) => ({
    row: all[Math.max(0, Math.min(all.length - 1, next))],
    column: from.column,
  });
  const toColumn = (next: number) => ({
    row: from.row,
    column: Math.max(0, Math.min(columns - 1, next)),
  });
  switch (key) {
    case 'ArrowUp':
      return toRow(index - 1);
    case 'ArrowDown':
      return toRow(index + 1);
    case 'ArrowLeft':
      return toColumn(from.column - 1);
    case 'ArrowRight':
      return toColumn(from.column + 1);
    case 'Home':
      return ctrlKey ? { row: all[1] ?? HEAD_ROW, column: 0 } : toColumn(0);
    case 'End':
      return ctrlKey
        ? { row: all[all.length - 1], column: columns - 1 }
        : toColumn(columns - 1);
    default:
      return undefined;
  }
}
