import { fork } from 'node:child_process';
import { join } from 'node:path';
import { nextTold } from './told';

/** Runs one side in a process of its own, and resolves to the figures it sends; `meanwhile` is done once it says that it is ready. */
export async function measured<T extends object>(
  script: string,
  args: readonly string[],
  meanwhile?: () => Promise<void>,
): Promise<T> {
  const child = fork(join(__dirname, script), [...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  if (meanwhile) {
    await nextTold(child);
    await meanwhile();
    child.send('done');
  }
  return nextTold<T>(child);
}

/** Sides in turn, so that all of them meet the machine in the same mood. */
export async function alternating<K extends string, T>(
  sides: readonly K[],
  rounds: number,
  run: (side: K) => Promise<T>,
): Promise<Readonly<Record<K, readonly T[]>>> {
  const figures = Object.fromEntries(sides.map(side => [side, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const side of sides) figures[side].push(await run(side));
  }
  return figures as Record<K, T[]>;
}
