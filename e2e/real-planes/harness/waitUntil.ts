import { setTimeout as pause } from 'node:timers/promises';

const PAUSE_MS = 300;

/**
 * Asks again and again until a check holds: `check` throws, or answers
 * undefined, while it does not. Fails with what it last said.
 */
export async function waitUntil<T>(
  what: string,
  check: () => Promise<T | undefined>,
  patienceMs = 60_000,
): Promise<T> {
  const end = Date.now() + patienceMs;
  for (;;) {
    let last: unknown;
    try {
      const found = await check();
      if (found !== undefined) return found;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) {
      const why = last instanceof Error ? `\n${last.message}` : '';
      throw new Error(`waited ${patienceMs / 1000} s in vain: ${what}${why}`);
    }
    await pause(PAUSE_MS);
  }
}
