// npm run bench:memory [-- WORLD]: heap per kept ExternalSecret over a fleet (default: 10 clusters of 2,000).
import { nodeTransform, run } from './process.mjs';
import { setup } from './setup.mjs';
import { startWorld } from './world.mjs';

await setup();
const { appConfigPath } = await startWorld(process.argv[2] ?? 'fleet:10x2000');
await run(process.execPath, [
  '--expose-gc',
  '--require',
  nodeTransform,
  'plugins/openchoreo-secrets-backend/bench/heapPerSecret.ts',
  appConfigPath,
]);
process.exit(0);
