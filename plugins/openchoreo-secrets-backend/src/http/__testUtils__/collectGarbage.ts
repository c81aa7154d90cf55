import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Collects all garbage now, weakly held signals included. */
export async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('no gc');
  // What a turn of the loop still holds is garbage in the next.
  for (let round = 0; round < 3; round += 1) {
    await new Promise(resolve => {
      setImmediate(resolve);
    });
    collect();
  }
}
