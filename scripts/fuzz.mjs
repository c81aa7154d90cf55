// npm run fuzz -- [--runs N] [--seed S] [--path P] [--only TARGET]: configuration, parameters, clusters' answers and texts, changed at random.
import { nodeTransform, run } from './process.mjs';

await run(process.execPath, [
  '--require',
  nodeTransform,
  'plugins/openchoreo-secrets-backend/fuzz/main.ts',
  ...process.argv.slice(2),
]);
process.exit(0);
