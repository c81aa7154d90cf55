import { setTimeout as pause } from 'node:timers/promises';

const PAUSE_MS = 300;

/**
 * Asks again and again until a check holds: `check` throws, or answers
 * undefined, while it does not. Fails with what it said.
 */
export async function waitUntil<T>(
  what: string,
  check: () => Promise<T | undefined>,
  patienceMs = 60_000,
): Promise<T> {
  const end = Date.now() + patienceMs;
  const said: string[] = [];
  for (;;) {
    try {
      const found = await check();
      if (found !== undefined) return found;
    } catch (error) {
      const message = error instanceof Error ? error.message : `${error}`;
      if (message !== said.at(-1)) said.push(message);
    }
    if (Date.now() > end) {
      const why = said.slice(-6).map(message => `\n- ${message}`);
      throw new Error(
        `waited ${patienceMs / 1000} s in vain: ${what}${why.join('')}`,
      );
    }
    await pause(PAUSE_MS);
  }
}
