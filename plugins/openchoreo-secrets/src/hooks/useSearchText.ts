import { useEffect, useRef, useState } from 'react';

const PAUSE_MS = 300;

/** The text of a search field: told after a pause in the typing, and following the URL otherwise. */
export function useSearchText(
  value: string,
  onChange: (value: string) => void,
): readonly [string, (text: string) => void] {
  const [text, setText] = useState(value);
  const told = useRef(value);
  useEffect(() => {
    if (value !== told.current) {
      told.current = value;
      setText(value);
    }
  }, [value]);
  useEffect(() => {
    if (text === told.current) {
      return undefined;
    }
    const timer = setTimeout(() => {
      told.current = text;
      onChange(text);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, onChange]);
  return [text, setText];
}
