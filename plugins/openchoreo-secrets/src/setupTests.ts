import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Waits end on conditions; these bounds only say when to give up on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

/* What sets names off in a sentence never reaches the page as it stands: `Words`, `Name` and `plainWords` take it out. */
afterEach(() => {
  expect(document.documentElement.outerHTML).not.toMatch(/[\u2068\u2069]/);
});
