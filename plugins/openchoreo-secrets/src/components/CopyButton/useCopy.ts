import { useEffect, useState } from 'react';

const SHOWN_MS = 2_000;

/** Puts text on the clipboard; `copied` for a moment afterwards. */
export function useCopy(): {
  readonly copied: boolean;
  readonly copy: (text: string) => void;
} {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) {
      return undefined;
    }
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return {
    copied,
    copy: text => {
      // Browsers offer no clipboard on pages without TLS.
      navigator.clipboard?.writeText(text).then(
        () => setCopied(true),
        () => setCopied(false),
      );
    },
  };
}
