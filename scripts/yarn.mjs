// Yarn of the version that the workspace names, obtained through npm: nothing but Node has to be there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './process.mjs';

export async function yarn(args, options = {}) {
  const { packageManager } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const version = packageManager.split('@')[1];
  await run(
    'npm',
    [
      'exec',
      '--yes',
      `--package=@yarnpkg/cli-dist@${version}`,
      '--',
      'yarn',
      ...args,
    ],
    options,
  );
}
