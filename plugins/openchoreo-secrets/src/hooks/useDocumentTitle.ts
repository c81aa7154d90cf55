import { useEffect } from 'react';

/** Names the window after what it shows, for as long as that is shown. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    // The header of the host names it in the next frame, after whatever it draws.
    const frame = requestAnimationFrame(() => {
      document.title = title;
    });
    return () => {
      cancelAnimationFrame(frame);
      document.title = before;
    };
  }, [title]);
}
