// npm run lint: style, architecture, dead code and the public API, as the design asks. Every check runs; all that fails is told.
import { attempt, bin, fail } from './process.mjs';

const checks = [
  [bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  [bin('backstage-cli'), ['repo', 'lint', '--max-warnings', '0']],
  [
    bin('depcruise'),
    [
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
      'plugins',
      'packages',
      'e2e',
    ],
  ],
  [
    bin('depcruise'),
    [
      '--config',
      '.dependency-cruiser.folders.cjs',
      '--output-type',
      'err',
      'plugins',
    ],
  ],
  [bin('knip'), ['--no-progress']],
  [process.execPath, ['scripts/openapi.mjs']],
  [process.execPath, ['scripts/answer-forms.mjs']],
  [process.execPath, ['scripts/causes.mjs']],
  [process.execPath, ['scripts/rights.mjs']],
  [process.execPath, ['scripts/api-reports.mjs']],
  [process.execPath, ['scripts/portal-bytes.mjs']],
  [process.execPath, ['scripts/recipes.mjs']],
  [process.execPath, ['scripts/config-keys.mjs']],
];

const failures = [];
for (const [command, args] of checks) {
  failures.push(...(await attempt(command, args)));
}
if (failures.length > 0) {
  fail(failures.join('\n'));
}
