// npm run serve -- [--world NAME | --config FILE] [--port N]: the built front end and the back end as one process on one port.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bin, nodeTransform, root, run, start } from './process.mjs';
import { setup } from './setup.mjs';

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

await setup();
if (!isBuilt()) {
  await run(bin('backstage-cli'), ['package', 'build'], {
    cwd: join(root, 'packages/app'),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
const child = start(
  process.execPath,
  [
    '--require',
    nodeTransform,
    'packages/backend/src/serve.ts',
    ...process.argv.slice(2),
  ],
  {
    env: {
      NODE_ENV: 'development',
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
    },
  },
);
child.on('exit', code => process.exit(code ?? 0));
