// Child processes of the scripts: found, run, ended together.
import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Loads TypeScript sources as they stand. */
export const nodeTransform = join(
  root,
  'node_modules/@backstage/cli/config/nodeTransform.cjs',
);

export function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** The path of an executable on PATH, or undefined. */
export function which(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

/** An executable that the workspace installed. */
export function bin(name) {
  return join(root, 'node_modules', '.bin', name);
}

const children = new Set();

/** Starts a child in a process group of its own, so that all it starts ends with it. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: 'inherit',
    detached: true,
    ...options,
    env: { ...process.env, ...options.env },
  });
  children.add(child);
  child.on('exit', () => children.delete(child));
  return child;
}

function endAll(signal) {
  for (const child of children) {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // Already gone.
    }
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    endAll('SIGTERM');
    setTimeout(() => {
      endAll('SIGKILL');
      process.exit(0);
    }, 5_000).unref();
    if (children.size === 0) {
      process.exit(0);
    }
    for (const child of children) {
      child.on('exit', () => children.size === 0 && process.exit(0));
    }
  });
}
process.on('exit', () => endAll('SIGKILL'));

/** The environment of a child whose temporary files go when this process ends, however the child does. */
export function temporaryFiles(name) {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return { TMPDIR: folder };
}

/** Runs a command to its end and gives what went wrong: nothing, or one line. */
export function attempt(command, args, options = {}) {
  return new Promise(resolve => {
    const child = start(command, args, options);
    child.on('error', error => resolve([`${command}: ${error.message}`]));
    child.on('exit', (code, signal) =>
      resolve(
        code === 0
          ? []
          : [`${command} ${args.join(' ')}: ${signal ?? `exit code ${code}`}`],
      ),
    );
  });
}

/** Runs a command to its end; ends this process when it fails. */
export async function run(command, args, options = {}) {
  for (const failure of await attempt(command, args, options)) {
    fail(failure);
  }
}
