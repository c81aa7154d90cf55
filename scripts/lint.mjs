// npm run lint: style, architecture, dead code and the public API, as the design asks.
import { bin, run } from './process.mjs';

await run(bin('prettier'), ['--check', '--log-level', 'warn', '.']);
await run(bin('backstage-cli'), ['repo', 'lint', '--max-warnings', '0']);
await run(bin('depcruise'), [
  '--config',
  '.dependency-cruiser.cjs',
  '--output-type',
  'err',
  'plugins',
  'packages',
  'e2e',
]);
await run(bin('knip'), ['--no-progress']);
await run(process.execPath, ['scripts/api-reports.mjs']);
