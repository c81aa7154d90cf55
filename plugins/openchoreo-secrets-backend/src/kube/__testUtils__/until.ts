import { setImmediate } from 'node:timers/promises';

/** Resolves once the condition holds. A test that never sees it ends by its own time limit. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await setImmediate();
}
