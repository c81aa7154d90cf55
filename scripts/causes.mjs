// Compares docs/causes.md with the records of causes; `--update` writes it anew.
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { hold, printed } from './printed.mjs';
import { root } from './process.mjs';

const name = 'docs/causes.md';
const page = await format(
  printed('plugins/openchoreo-secrets-common/dev/printCauses.ts'),
  { ...(await resolveConfig(join(root, name))), parser: 'markdown' },
);

hold(name, page, { sources: 'the records of causes', script: 'causes' });
