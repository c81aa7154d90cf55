// npm run test:install [-- --packed]: the packed packages in a Backstage workspace of its own, as a platform team installs and removes them.
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startBackend } from '../e2e/install/backend.mjs';
import { lockedVersions, secondCopies } from '../e2e/install/checks.mjs';
import { startDatabase } from '../e2e/install/database.mjs';
import { writeEntities, writeStockEntities } from '../e2e/install/entities.mjs';
import { frontEnds, prepareHost } from '../e2e/install/host.mjs';
import { leftovers } from '../e2e/install/leftovers.mjs';
import {
  addPackages,
  applyRecipe,
  removeAll,
  restore,
} from '../e2e/install/recipe.mjs';
import { misspelt, watched } from '../e2e/install/watched.mjs';
import { findChromium } from './chromium.mjs';
import { part } from './part.mjs';
import { bin, fail, run } from './process.mjs';
import { setup } from './setup.mjs';
import { startWorld } from './world.mjs';

const { values } = parseArgs({
  options: {
    backstage: { type: 'string', default: '1.53' },
    packed: { type: 'boolean', default: false },
  },
});

await setup();
const CHROMIUM_PATH = findChromium();
if (!values.packed) {
  await part('tarballs', () => run(process.execPath, ['scripts/pack.mjs']));
}
await part('types of Backstage 1.55', () =>
  run(process.execPath, ['scripts/newer-types.mjs', '1.55']),
);
const folder = await part(`host of Backstage ${values.backstage}`, () =>
  prepareHost(values.backstage),
);
const world = await startWorld('acme');
const connection = await startDatabase();
const entitiesFile = join(folder, 'entities.local.yaml');

function build(frontEnd) {
  return run(
    join(folder, 'node_modules/.bin/backstage-cli'),
    ['package', 'build'],
    {
      cwd: join(folder, 'packages', frontEnd),
      stdio: ['ignore', 'ignore', 'inherit'],
      // Only create-app's new system discovers features; the portal names them.
      env:
        frontEnd === 'app' ? {} : { APP_CONFIG_app_packages: '{"include":[]}' },
    },
  );
}

/** Starts the host with one of its front ends and visits it. */
async function visit(frontEnd, journey, settings, check = () => {}) {
  const backend = await startBackend(folder, {
    frontEnd,
    connection,
    entities: entitiesFile,
    ...settings,
  });
  await run(
    bin('playwright'),
    ['test', '--config', 'e2e/install/playwright.config.ts', journey],
    {
      env: {
        CHROMIUM_PATH,
        HOST_URL: backend.url,
        HOST_FRONT_END: frontEnd,
      },
    },
  );
  await check(backend);
  await backend.stop();
}

/** The catalog forgets what was stamped when it processes an entity again. */
async function nothingLeft({ url }) {
  const until = Date.now() + 120_000;
  let left = await leftovers(url, connection);
  while (left.length > 0 && Date.now() < until) {
    await setTimeout(1_000);
    left = await leftovers(url, connection);
  }
  if (left.length > 0) {
    fail(`After the removal there is still:\n${left.join('\n')}`);
  }
}

await part('installation', async () => {
  writeEntities(entitiesFile, world.entitiesPath);
  const before = lockedVersions(folder);
  await addPackages(folder);
  const copies = secondCopies(before, lockedVersions(folder));
  if (copies.length > 0) {
    fail(`The packages bring second copies:\n${copies.join('\n')}`);
  }
  for (const recipe of ['backend', 'portal', 'legacy']) {
    await applyRecipe(folder, recipe);
  }
  await run(join(folder, 'node_modules/.bin/tsc'), ['--noEmit'], {
    cwd: folder,
  });
});
for (const frontEnd of frontEnds) {
  await part(`${frontEnd}: installed`, async () => {
    await build(frontEnd);
    await visit(frontEnd, 'installed', watched(world.appConfigPath));
  });
  await part(`${frontEnd}: a misspelt key`, () =>
    visit(frontEnd, 'misspelt', misspelt(world.appConfigPath)),
  );
}
await part('a forgotten feature', async () => {
  await restore(folder, 'packages/portal/src/App.tsx');
  await build('portal');
  await visit('portal', 'forgotten', watched(world.appConfigPath));
});
await part('the list of features of 1.2', async () => {
  await applyRecipe(folder, 'portal-1.2');
  await build('portal');
  await visit('portal', 'installed', watched(world.appConfigPath));
});
await part('removal', async () => {
  await removeAll(folder);
  writeStockEntities(entitiesFile, world.entitiesPath);
  for (const frontEnd of frontEnds) {
    await build(frontEnd);
    await visit(frontEnd, 'removed', {}, nothingLeft);
  }
});
process.stdout.write('\nInstalled, used and removed.\n');
process.exit(0);
