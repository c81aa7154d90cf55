import { useEffect, useRef } from 'react';

const EVENTS = ['click', 'keydown', 'resize'] as const;

/** Calls when the reader does something: from then on things may move. */
export function useReaderActs(onActs: () => void): void {
  const latest = useRef(onActs);
  latest.current = onActs;
  useEffect(() => {
    const acts = () => latest.current();
    for (const event of EVENTS) window.addEventListener(event, acts);
    return () => {
      for (const event of EVENTS) window.removeEventListener(event, acts);
    };
  }, []);
}
