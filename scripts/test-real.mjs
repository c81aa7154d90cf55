// npm run test:real [-- --smoke]: the product over real API servers and the real External Secrets Operator.
import { fail, nodeTransform, run, which } from './process.mjs';
import { setup } from './setup.mjs';

await setup();
if (!which('go') && !process.env.REAL_PLANES_KUBECONFIG) {
  fail(
    'npm run test:real builds real API servers, which needs Go: https://go.dev/dl/',
  );
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
