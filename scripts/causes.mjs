// Compares docs/causes.md with the records of causes; `--update` writes it anew.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { fail, nodeTransform, root } from './process.mjs';

const file = join(root, 'docs/causes.md');
const printed = execFileSync(
  process.execPath,
  [
    '--require',
    nodeTransform,
    join(root, 'plugins/openchoreo-secrets-common/dev/printCauses.ts'),
  ],
  { cwd: root, encoding: 'utf8' },
);
const page = await format(printed, {
  ...(await resolveConfig(file)),
  parser: 'markdown',
});

if (process.argv.includes('--update')) {
  writeFileSync(file, page);
} else if (page !== readFileSync(file, 'utf8')) {
  fail(
    'docs/causes.md differs from the records of causes. Run "node scripts/causes.mjs --update" and commit it.',
  );
}
