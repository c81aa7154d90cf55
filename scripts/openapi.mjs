// Compares the OpenAPI document that the back end ships with the schemas; `--update` writes it anew.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, nodeTransform, root } from './process.mjs';

const folder = join(root, 'plugins/openchoreo-secrets-backend');
const file = join(folder, 'openapi.json');
const document = execFileSync(
  process.execPath,
  ['--require', nodeTransform, join(folder, 'openapi/print.ts')],
  { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);

if (process.argv.includes('--update')) {
  writeFileSync(file, document);
} else if (document !== readFileSync(file, 'utf8')) {
  fail(
    'plugins/openchoreo-secrets-backend/openapi.json differs from the schemas. Run "node scripts/openapi.mjs --update" and commit it.',
  );
}
