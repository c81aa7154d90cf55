import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Waits end on conditions; these bounds only say when to give up on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

/* What sets names off in a sentence never reaches the page as it stands: `Words`, `Name` and `plainWords` take it out. */
afterEach(() => {
  const page = 'document' in globalThis ? document.documentElement : undefined;
  if (/[\u2068\u2069]/.test(page?.outerHTML ?? '')) {
    throw new Error('A sentence reached the page with the marks of its names');
  }
});
