import { useMemo, type FocusEvent } from 'react';

/** Tells whether somebody points at an element or has the focus in it. */
export function useHeld(onHeld: (held: boolean) => void) {
  return useMemo(() => {
    const by = { pointer: false, focus: false };
    const set = (what: keyof typeof by, held: boolean) => {
      by[what] = held;
      onHeld(by.pointer || by.focus);
    };
    return {
      onMouseEnter: () => set('pointer', true),
      onMouseLeave: () => set('pointer', false),
      onFocus: () => set('focus', true),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) =>
        set('focus', currentTarget.contains(relatedTarget)),
    };
  }, [onHeld]);
}
