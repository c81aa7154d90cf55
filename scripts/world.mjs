// Starts a world's API servers as a child process.
import { createInterface } from 'node:readline';
import { fail, nodeTransform, start, temporaryFiles } from './process.mjs';

/** Resolves to the paths and URLs that the world prints when its servers listen. */
export function startWorld(name) {
  const child = start(
    process.execPath,
    [
      '--require',
      nodeTransform,
      'packages/plane-simulator/src/main.ts',
      '--world',
      name,
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: temporaryFiles('world'),
    },
  );
  return new Promise(found => {
    child.on('exit', () =>
      fail(`The simulated planes of world ${name} ended.`),
    );
    createInterface({ input: child.stdout }).once('line', line =>
      found(JSON.parse(line)),
    );
  });
}
