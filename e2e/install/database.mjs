// A PostgreSQL cluster of its own, on loopback, gone afterwards.
import { spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, run, which } from '../../scripts/process.mjs';
import { freePort } from './freePort.mjs';

/** The folder with initdb and pg_ctl: Debian keeps them off the PATH. */
function programs() {
  const versions = '/usr/lib/postgresql';
  const folders = existsSync(versions)
    ? readdirSync(versions)
        .sort((one, other) => Number(other) - Number(one))
        .map(version => join(versions, version, 'bin'))
    : [];
  const found = folders.find(folder => existsSync(join(folder, 'initdb')));
  if (!found && !which('initdb')) {
    fail(
      'npm run test:install needs PostgreSQL. On Debian or Ubuntu: apt-get install -y postgresql',
    );
  }
  return found ?? '';
}

/** PostgreSQL refuses to run as root. */
function asDatabaseUser(command) {
  return process.getuid?.() === 0
    ? ['runuser', '-u', 'postgres', '--', ...command]
    : command;
}

function runAsDatabaseUser(command) {
  const [program, ...args] = asDatabaseUser(command);
  return run(program, args, {
    cwd: tmpdir(),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Resolves to how to connect, for a driver of PostgreSQL. */
export async function startDatabase() {
  const bin = programs();
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  if (process.getuid?.() === 0) {
    const { uid, gid } = databaseUser();
    chownSync(folder, uid, gid);
  }
  const data = join(folder, 'data');
  const port = await freePort();
  await runAsDatabaseUser([
    join(bin, 'initdb'),
    ...['--auth=trust', '--username=postgres', '--no-sync', '--pgdata', data],
  ]);
  await runAsDatabaseUser([
    join(bin, 'pg_ctl'),
    ...['--pgdata', data, '-w', 'start', '--log', join(folder, 'log')],
    '--options',
    `-h 127.0.0.1 -p ${port} -k ${folder} -c max_connections=300 -c fsync=off`,
  ]);
  // The server is nobody's child, so it has to be ended however this process ends.
  process.on('exit', () => {
    const [program, ...args] = asDatabaseUser([
      join(bin, 'pg_ctl'),
      ...['--pgdata', data, 'stop', '--mode', 'immediate'],
    ]);
    spawnSync(program, args, { cwd: tmpdir(), stdio: 'ignore' });
    rmSync(folder, { recursive: true, force: true });
  });
  return { host: '127.0.0.1', port, user: 'postgres' };
}

function databaseUser() {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find(entry => entry.startsWith('postgres:'));
  if (!line) {
    fail('There is no user postgres: PostgreSQL does not run as root.');
  }
  const [, , uid, gid] = line.split(':').map(Number);
  return { uid, gid };
}
