// Compares the forms by which the front end reads answers with the schemas of the wire; `--update` writes them anew.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, nodeTransform, root } from './process.mjs';

const name = 'plugins/openchoreo-secrets/src/api/answerForms.ts';
const file = join(root, name);
const forms = execFileSync(
  process.execPath,
  [
    '--require',
    nodeTransform,
    join(root, 'plugins/openchoreo-secrets-common/dev/printAnswerForms.ts'),
  ],
  { cwd: root, encoding: 'utf8' },
);
if (process.argv.includes('--update')) {
  writeFileSync(file, forms);
} else if (forms !== readFileSync(file, 'utf8')) {
  fail(
    `${name} differs from the schemas of the wire. Run "node scripts/answer-forms.mjs --update" and commit it.`,
  );
}
