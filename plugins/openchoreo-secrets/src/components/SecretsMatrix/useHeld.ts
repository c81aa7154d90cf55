import { useMemo, type FocusEvent } from 'react';

/** Tells whether somebody points at an element or has the focus in it. */
export function useHeld(onHeld: (held: boolean) => void) {
  return useMemo(() => {
    let pointed = false;
    let focused = false;
    const tell = () => onHeld(pointed || focused);
    return {
      onMouseEnter: () => {
        pointed = true;
        tell();
      },
      onMouseLeave: () => {
        pointed = false;
        tell();
      },
      onFocus: () => {
        focused = true;
        tell();
      },
      onBlur: (event: FocusEvent) => {
        focused = event.currentTarget.contains(event.relatedTarget);
        tell();
      },
    };
  }, [onHeld]);
}
