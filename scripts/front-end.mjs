// Builds the front end, and does nothing when no source is newer than what was built.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bin, root, run } from './process.mjs';

/** The newest change below a folder, in milliseconds. */
function newest(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .reduce(
      (time, entry) =>
        Math.max(time, statSync(join(entry.parentPath, entry.name)).mtimeMs),
      0,
    );
}

function isBuilt() {
  const built = join(root, 'packages/app/dist/index.html');
  const sources = [
    'packages/app/src',
    'packages/app/public',
    'plugins/openchoreo-secrets/src',
    'plugins/openchoreo-secrets-common/src',
  ];
  return (
    existsSync(built) &&
    sources.every(
      folder => newest(join(root, folder)) < statSync(built).mtimeMs,
    )
  );
}

export async function buildFrontEnd() {
  if (isBuilt()) {
    return;
  }
  await run(bin('backstage-cli'), ['package', 'build'], {
    cwd: join(root, 'packages/app'),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
