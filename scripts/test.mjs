// npm test: everything that has to hold. Each part says how long it took.
import { accessSync, constants } from 'node:fs';
import { buildFrontEnd } from './front-end.mjs';
import { bin, fail, run, which } from './process.mjs';
import { setup } from './setup.mjs';

/** The browser of the journeys, told to them by CHROMIUM_PATH. */
function findChromium() {
  const path =
    process.env.CHROMIUM_PATH ??
    which('chromium') ??
    which('google-chrome') ??
    '/usr/bin/chromium';
  try {
    accessSync(path, constants.X_OK);
  } catch {
    fail(
      'The browser journeys need Chromium. On Debian or Ubuntu: apt-get install -y chromium. ' +
        'Elsewhere set CHROMIUM_PATH to a Chromium or Chrome.',
    );
  }
  return path;
}

async function part(name, work) {
  const began = Date.now();
  process.stdout.write(`\n== ${name}\n`);
  await work();
  process.stdout.write(
    `== ${name}: ${((Date.now() - began) / 1000).toFixed(0)} s\n`,
  );
}

await part('setup', setup);
const CHROMIUM_PATH = findChromium();
await part('type check', () => run(bin('tsc'), ['--noEmit']));
await part('lint', () => run(process.execPath, ['scripts/lint.mjs']));
await part('unit and integration tests', () =>
  run(bin('backstage-cli'), ['repo', 'test', '--ci', '--watchAll=false'], {
    env: { CI: 'true', NODE_ENV: 'test' },
  }),
);
// Once for all journeys: none of them has to wait for it.
await part('front end', buildFrontEnd);
await part('browser journeys', () =>
  run(bin('playwright'), ['test'], { env: { CHROMIUM_PATH } }),
);
process.stdout.write('\nEverything holds.\n');
