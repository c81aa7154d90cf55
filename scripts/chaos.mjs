// npm run chaos -- [--minutes N] [--seed S] [--world NAME]: simulated clusters break in every way, and what the product promises is held against it.
import { createInterface } from 'node:readline';
import { fail, nodeTransform, start } from './process.mjs';

const ENDS_WITHIN_MS = 5_000;

const child = start(
  process.execPath,
  [
    '--expose-gc',
    '--require',
    nodeTransform,
    'plugins/openchoreo-secrets-backend/chaos/main.ts',
    ...process.argv.slice(2),
  ],
  {
    stdio: ['ignore', 'pipe', 'inherit'],
    // The portals end when they are told to here, and not by a signal of their own.
    env: { NODE_ENV: 'test' },
  },
);

let toldAt;
createInterface({ input: child.stdout }).on('line', line => {
  process.stdout.write(`${line}\n`);
  if (line !== 'done') return;
  toldAt = Date.now();
  child.kill('SIGTERM');
  setTimeout(
    () => fail(`VIOLATION: it runs ${ENDS_WITHIN_MS} ms after SIGTERM`),
    ENDS_WITHIN_MS,
  ).unref();
});
child.on('close', code => {
  if (toldAt === undefined) process.exit(code || 1);
  if (code !== 0) fail(`VIOLATION: it ended with ${code} on SIGTERM`);
  process.stdout.write(`Ended ${Date.now() - toldAt} ms after SIGTERM.\n`);
  process.exit(0);
});
