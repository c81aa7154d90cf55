// npm test: everything that has to hold. Each part says how long it took.
import { findChromium } from './chromium.mjs';
import { buildFrontEnd } from './front-end.mjs';
import { part } from './part.mjs';
import { bin, run } from './process.mjs';
import { setup } from './setup.mjs';

await part('setup', setup);
const CHROMIUM_PATH = findChromium();
await part('type check', () => run(bin('tsc'), ['--noEmit']));
await part('lint', () => run(process.execPath, ['scripts/lint.mjs']));
await part('unit and integration tests', () =>
  run(bin('backstage-cli'), ['repo', 'test', '--ci', '--watchAll=false'], {
    env: { CI: 'true', NODE_ENV: 'test' },
  }),
);
await part('faults and odd input', async () => {
  const seeded = script => [`scripts/${script}.mjs`, '--seed', '1'];
  await run(process.execPath, [...seeded('fuzz'), '--runs', '300']);
  await run(process.execPath, [...seeded('chaos'), '--minutes', '0.25']);
});
// Once for all journeys: none of them has to wait for it.
await part('front end', buildFrontEnd);
await part('browser journeys', () =>
  run(bin('playwright'), ['test'], { env: { CHROMIUM_PATH } }),
);
process.stdout.write('\nEverything holds.\n');
