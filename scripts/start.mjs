// npm start [-- --world NAME | --config FILE] [--verbose]: simulated planes, back end and front end, for development.
import { resolve } from 'node:path';
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
    verbose: { type: 'boolean', default: false },
  },
});
const output = values.verbose ? 'inherit' : 'ignore';

function startPackage(folder, configs) {
  const args = ['app-config.yaml', ...configs].flatMap(file => [
    '--config',
    resolve(root, file),
  ]);
  const child = start(bin('backstage-cli'), ['package', 'start', ...args], {
    cwd: resolve(root, folder),
    stdio: ['ignore', output, 'inherit'],
    env: { BROWSER: 'none', LOG_LEVEL: values.verbose ? 'info' : 'warn' },
  });
  child.on('exit', () => fail(`${folder} ended; run again with --verbose.`));
}

async function answers(address) {
  try {
    const response = await fetch(address);
    return response.ok;
  } catch {
    return false;
  }
}

await setup();
const configs = values.config
  ? values.config.map(file => resolve(process.cwd(), file))
  : [(await startWorld(values.world)).appConfigPath];
startPackage('packages/backend', configs);
startPackage('packages/app', configs);
const poll = setInterval(async () => {
  if (
    (await answers(url)) &&
    (await answers(`${backendUrl}/.backstage/health/v1/readiness`))
  ) {
    clearInterval(poll);
    process.stdout.write(`OpenChoreo portal with secret health: ${url}\n`);
  }
}, 500);
