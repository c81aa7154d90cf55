import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Waits end on conditions; these bounds only say when to give up on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);
