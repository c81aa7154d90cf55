// A Backstage workspace as @backstage/create-app makes it, outside of this one: `app` in the new
// front-end system, `legacy` in the legacy one, and `portal`, a hybrid as the OpenChoreo portal is.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, root, run } from '../../scripts/process.mjs';

const here = join(root, 'e2e/install');

/** The front ends, by the name of their package. */
export const frontEnds = ['app', 'portal', 'legacy'];

export function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

export function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

export function changeJson(path, change) {
  const value = readJson(path);
  change(value);
  writeJson(path, value);
}

/** Yarn as the host brings it. Build scripts stay off: the database is PostgreSQL, so nothing has to be compiled. */
export function hostYarn(folder, args) {
  const releases = join(folder, '.yarn/releases');
  const [release] = readdirSync(releases);
  return run(process.execPath, [join(releases, release), ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      YARN_ENABLE_SCRIPTS: 'false',
      YARN_ENABLE_TELEMETRY: 'false',
      YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
      // The lock file says what is installed, whatever its age.
      YARN_NPM_MINIMAL_AGE_GATE: '0',
    },
  });
}

export function git(folder, args) {
  const who = ['-c', 'user.name=host', '-c', 'user.email=host@localhost'];
  return run('git', [...who, ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function createApp(version, folder, options = []) {
  return run(
    'npm',
    [
      'exec',
      '--yes',
      `--package=@backstage/create-app@${version}`,
      '--',
      'backstage-create-app',
      '--path',
      '.',
      '--skip-install',
      ...options,
    ],
    {
      cwd: folder,
      env: { BACKSTAGE_APP_NAME: 'host' },
      // It tells each file, and that it found no seed for the lock file.
      stdio: 'ignore',
    },
  );
}

/** Both kinds of app that create-app knows, in one workspace. */
async function scaffold(folder, version) {
  await createApp(version, folder);
  const other = mkdtempSync(join(tmpdir(), 'legacy-app-'));
  await createApp(version, other, ['--legacy']);
  cpSync(join(other, 'packages/app'), join(folder, 'packages/legacy'), {
    recursive: true,
  });
  rmSync(other, { recursive: true });
  for (const file of ['public', '.eslintrc.js']) {
    cpSync(join(folder, 'packages/app', file), join(folder, 'portal', file), {
      recursive: true,
    });
  }
  renameSync(join(folder, 'portal'), join(folder, 'packages/portal'));
  cpSync(join(here, 'portal'), join(folder, 'packages/portal'), {
    recursive: true,
  });
  for (const name of ['app', 'legacy']) {
    for (const file of ['src/App.test.tsx', 'src/setupTests.ts', 'e2e-tests']) {
      rmSync(join(folder, 'packages', name, file), {
        recursive: true,
        force: true,
      });
    }
  }
}

/** The hybrid needs what both others need. */
function writeManifests(folder, { without, resolutions }) {
  const manifest = name => join(folder, 'packages', name, 'package.json');
  const app = readJson(manifest('app'));
  const legacy = readJson(manifest('legacy'));
  const types = { '@types/react-dom': '*' };
  const all = {
    app: { ...app, devDependencies: types },
    legacy: { ...legacy, name: 'legacy', devDependencies: types },
    portal: {
      ...app,
      name: 'portal',
      devDependencies: types,
      dependencies: {
        ...app.dependencies,
        ...legacy.dependencies,
        '@backstage/core-compat-api': '*',
        'react-use': '^17.2.4',
      },
    },
    backend: readJson(manifest('backend')),
  };
  all.backend.dependencies.portal = 'link:../portal';
  all.backend.dependencies.legacy = 'link:../legacy';
  for (const [name, value] of Object.entries(all)) {
    for (const dependency of without) {
      delete value.dependencies[dependency];
    }
    writeJson(manifest(name), value);
  }
  changeJson(join(folder, 'package.json'), value => {
    value.resolutions = { ...value.resolutions, ...resolutions };
  });
  const backend = join(folder, 'packages/backend/src/index.ts');
  writeFileSync(
    backend,
    readFileSync(backend, 'utf8').replace(
      /backend\.add\(\s*import\('([^']+)'\),?\s*\);\n/g,
      (line, name) => (without.includes(name) ? '' : line),
    ),
  );
}

/**
 * The folder of the host of a Backstage release, installed. It is kept in the
 * user's cache by all that decides what is in it, and comes back as it was made.
 */
export async function prepareHost(release) {
  const source = join(here, 'hosts', release);
  if (!existsSync(source)) {
    fail(
      `--backstage ${release}: expected one of ${readdirSync(join(here, 'hosts')).join(', ')}`,
    );
  }
  const lock = join(source, 'yarn.lock');
  const pins = join(source, 'resolutions.json');
  // Each checkout has a host of its own: it is changed while it is used.
  const hash = createHash('sha256').update(root);
  for (const file of [
    join(source, 'host.json'),
    pins,
    lock,
    join(here, 'host.mjs'),
  ]) {
    hash.update(existsSync(file) ? readFileSync(file) : '');
  }
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const key = `${release}-${hash.digest('hex').slice(0, 12)}`;
  const folder = join(cache, 'openchoreo-secrets', 'hosts', key);
  if (existsSync(join(folder, '.git', 'installed'))) {
    await git(folder, ['reset', '--quiet', '--hard']);
    await git(folder, ['clean', '--quiet', '-d', '--force']);
  } else {
    await make(folder, { source, lock, pins });
  }
  rmSync(join(folder, 'packages/portal/src'), { recursive: true });
  cpSync(join(here, 'portal'), join(folder, 'packages/portal'), {
    recursive: true,
  });
  await git(folder, ['add', '--all']);
  await git(folder, ['commit', '--quiet', '--allow-empty', '-m', 'host']);
  return folder;
}

async function make(folder, { source, lock, pins }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { createApp: version, without } = readJson(join(source, 'host.json'));
  await scaffold(folder, version);
  writeManifests(folder, {
    without,
    resolutions: existsSync(pins) ? readJson(pins) : {},
  });
  if (existsSync(lock)) {
    cpSync(lock, join(folder, 'yarn.lock'));
  }
  await hostYarn(folder, ['install']);
  rmSync(join(folder, '.git'), { recursive: true, force: true });
  await git(folder, ['init', '--quiet']);
  await git(folder, ['add', '--all']);
  await git(folder, ['commit', '--quiet', '-m', 'host']);
  writeFileSync(join(folder, '.git', 'installed'), '');
}
