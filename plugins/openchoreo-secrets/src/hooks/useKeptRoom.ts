import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useReaderActs } from './useReaderActs';

/**
 * What gets shorter by itself keeps its room until the reader does something:
 * nothing below it jumps while it is read.
 */
export function useKeptRoom<E extends HTMLElement>(): RefObject<E> {
  const ref = useRef<E>(null);
  const room = useRef(0);
  // After every drawing: what is drawn changes with the answer.
  useLayoutEffect(() => {
    const { current: element } = ref;
    if (!element) return;
    element.style.minHeight = '';
    const height = element.offsetHeight;
    room.current = Math.max(room.current, height);
    if (room.current > height) element.style.minHeight = `${room.current}px`;
  });
  useReaderActs(() => {
    room.current = 0;
    if (ref.current) ref.current.style.minHeight = '';
  });
  return ref;
}
