import { replaceEqualDeep } from '@tanstack/react-query';
import { useRef } from 'react';

/**
 * The same value with the identity it had before wherever its parts are equal,
 * so that memoised rows do not draw again when nothing they say has changed.
 */
export function useStructural<T>(value: T): T {
  const previous = useRef(value);
  const shared: T = replaceEqualDeep(previous.current, value);
  previous.current = shared;
  return shared;
}
