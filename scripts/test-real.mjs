// npm run test:real [-- --smoke]: the product over real API servers and the real External Secrets Operator.
import { join } from 'node:path';
import { fail, nodeTransform, root, run, which } from './process.mjs';
import { setup } from './setup.mjs';

await setup();
if (!process.env.REAL_PLANES_KUBECONFIG) {
  if (!which('go')) {
    fail(
      'npm run test:real builds real API servers, which needs Go: https://go.dev/dl/',
    );
  }
  // With an empty cache it takes minutes, which no test has to wait for.
  await run(join(root, 'e2e/real-planes/build.sh'), [], {
    env: { GOFLAGS: process.env.GOFLAGS ?? '-p=2' },
  });
}
await run(process.execPath, [
  '--require',
  nodeTransform,
  '--test-reporter=spec',
  // What was started for a test that failed at its start must not keep this waiting.
  '--test-force-exit',
  'e2e/real-planes/main.ts',
  ...process.argv.slice(2),
]);
