// npm run bench [-- PART…] [--size N] [--growth] [--latency MS] [--rounds N] [--json FILE]: what the product costs, beside references measured in the same run.
import { nodeTransform, run } from './process.mjs';
import { setup } from './setup.mjs';

await setup();
await run(
  process.execPath,
  [
    '--expose-gc',
    '--require',
    nodeTransform,
    'plugins/openchoreo-secrets-backend/bench/main.ts',
    ...process.argv.slice(2),
  ],
  // What is measured is what runs in production.
  { env: { NODE_ENV: 'production' } },
);
