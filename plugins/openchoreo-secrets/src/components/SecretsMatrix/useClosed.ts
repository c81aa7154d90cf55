import { useEffect, useRef } from 'react';
import type { CellId } from '../../viewModel/secretsTab';

/** Calls back when the open cell is closed, with the cell that was open. */
export function useClosed(
  open: CellId | undefined,
  onClosed: (cell: CellId) => void,
) {
  const before = useRef(open);
  useEffect(() => {
    const closed = before.current;
    before.current = open;
    if (closed && !open) {
      onClosed(closed);
    }
  }, [open, onClosed]);
}
