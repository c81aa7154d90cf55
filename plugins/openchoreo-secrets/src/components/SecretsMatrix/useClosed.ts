import { useEffect, useRef } from 'react';

/** A cell that is open in the drawer, or was until now. */
export interface CellId {
  readonly row: string;
  readonly environment: string;
}

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
