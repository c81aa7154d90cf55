import { useCallback, useEffect, useRef, type MutableRefObject } from 'react';
import type { EnvironmentView } from '../../viewModel/environments';
import type { CellId } from '../../viewModel/secretsTab';
import { useGridNavigation, type GridPosition } from './useGridNavigation';

/** What a grid moves over, and what is open of it. */
export interface GridOptions {
  readonly ids: readonly string[];
  readonly environments: readonly EnvironmentView[];
  readonly shown: readonly number[];
  readonly open?: CellId;
  readonly onOpen: (cell: CellId) => void;
  /** What had opened a cell from outside the grid, and gets the focus back. */
  readonly returnTo: MutableRefObject<Element | null>;
}

/** Moving about, opening, and where the focus goes when what was open is closed. */
export function useMatrixGrid(options: GridOptions) {
  const { ids, environments, shown, onOpen, returnTo } = options;
  const openAt = useCallback(
    ({ row, column }: GridPosition) => {
      const environment = environments[shown[column]]?.name;
      if (environment !== undefined) {
        onOpen({ row, environment });
      }
    },
    [environments, shown, onOpen],
  );
  const navigation = useGridNavigation({
    rows: ids,
    columns: shown.length,
    onOpen: openAt,
  });
  const { focusCell } = navigation;
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
  useClosed(options.open, focusClosed);
  return navigation;
}

/** Calls back when the open cell is closed, with the cell that was open. */
function useClosed(open: CellId | undefined, onClosed: (cell: CellId) => void) {
  const before = useRef(open);
  useEffect(() => {
    const closed = before.current;
    before.current = open;
    if (closed && !open) {
      onClosed(closed);
    }
  }, [open, onClosed]);
}
