// npm start [-- --world NAME | --config FILE] [--as ROLE] [--verbose]: simulated planes, back end and front end, for development.
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { bin, fail, root, start } from './process.mjs';
import { setup } from './setup.mjs';
import { startWorld } from './world.mjs';

const url = 'http://localhost:3000';
const backendUrl = 'http://127.0.0.1:7007';
const { values } = parseArgs({
  options: {
    world: { type: 'string', default: 'acme' },
    config: { type: 'string', multiple: true },
    as: { type: 'string', default: 'admin' },
    verbose: { type: 'boolean', default: false },
  },
});

/** Starts a package; what it prints is shown with --verbose, and at the end of one that ends by itself. */
function startPackage(folder, configs) {
  const args = ['app-config.yaml', ...configs].flatMap(file => [
    '--config',
    resolve(root, file),
  ]);
  const child = start(bin('backstage-cli'), ['package', 'start', ...args], {
    cwd: resolve(root, folder),
    stdio: values.verbose ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: {
      BROWSER: 'none',
      LOG_LEVEL: values.verbose ? 'info' : 'warn',
      APP_CONFIG_world_role: values.as,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', chunk => {
      said = (said + chunk).slice(-8_000);
    });
  }
  child.on('exit', () => fail(`${said}\n${folder} ended.`));
}

async function answers(address) {
  try {
    const response = await fetch(address);
    return response.ok;
  } catch {
    return false;
  }
}

/** Whether the back end runs, and its catalog holds what the world lists. */
async function isReady() {
  if (!(await answers(`${backendUrl}/.backstage/health/v1/readiness`))) {
    return false;
  }
  const world = await fetch(`${backendUrl}/api/world/readiness`);
  return (await world.json()).ready;
}

/** Starts the world, which knows the roles that it has. */
async function simulate() {
  const { appConfigPath, controlUrl } = await startWorld(values.world);
  const role = await fetch(
    `${controlUrl}/token?role=${encodeURIComponent(values.as)}`,
  );
  if (!role.ok) {
    const { error } = await role.json();
    fail(`--as ${values.as}: ${error}`);
  }
  return [appConfigPath];
}

await setup();
const configs = values.config
  ? values.config.map(file => resolve(process.cwd(), file))
  : await simulate();
startPackage('packages/backend', configs);
startPackage('packages/app', configs);
while (!(await answers(url)) || !(await isReady())) {
  await setTimeout(500);
}
process.stdout.write(`OpenChoreo portal with secret health: ${url}\n`);
