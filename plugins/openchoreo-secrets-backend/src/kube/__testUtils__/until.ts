import { setImmediate } from 'node:timers/promises';

/** So that a test that waits in vain ends, and says where. */
const LIMIT_MS = 20_000;

/** Resolves once the condition holds. */
export async function until(condition: () => boolean): Promise<void> {
  const startedAt = performance.now();
  while (!condition()) {
    if (performance.now() - startedAt > LIMIT_MS) {
      throw new Error(`never held: ${condition}`);
    }
    await setImmediate();
  }
}
