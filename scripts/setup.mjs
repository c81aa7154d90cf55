// Installs what the workspace needs, and does nothing when that is current.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, root, which } from './process.mjs';
import { yarn } from './yarn.mjs';

const marker = join(root, 'node_modules', '.workspace-setup');

function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  const manifests = ['plugins', 'packages'].flatMap(folder =>
    readdirSync(join(root, folder)).map(name =>
      join(root, folder, name, 'package.json'),
    ),
  );
  for (const file of [
    join(root, 'package.json'),
    join(root, 'yarn.lock'),
    ...manifests,
  ]) {
    hash.update(existsSync(file) ? readFileSync(file) : '');
  }
  return hash.digest('hex');
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(
      `Node ${process.versions.node} is too old: install Node 20.19 or newer.`,
    );
  }
}

/** The embedded SQLite is compiled on the spot where no prebuilt binary fits. */
function checkToolchain() {
  const missing = ['python3', 'make', 'g++'].filter(tool => !which(tool));
  if (missing.length > 0) {
    fail(
      `The embedded database is compiled here and needs ${missing.join(', ')}. ` +
        'On Debian or Ubuntu: apt-get install -y python3 make g++',
    );
  }
}

/** node-gyp downloads headers unless it is told where Node's own stand. */
function headerEnvironment() {
  const prefix = dirname(dirname(process.execPath));
  return existsSync(join(prefix, 'include', 'node', 'node.h'))
    ? { npm_config_nodedir: prefix }
    : {};
}

export async function setup() {
  checkNode();
  const wanted = fingerprint();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) {
    return;
  }
  checkToolchain();
  await yarn(
    ['install', '--immutable'],
    // Standard output belongs to the command that is being set up for.
    { env: headerEnvironment(), stdio: ['ignore', process.stderr, 'inherit'] },
  );
  writeFileSync(marker, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await setup();
}
