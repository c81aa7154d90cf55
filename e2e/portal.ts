import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { resolve } from 'node:path';
import { test as base } from '@playwright/test';

const root = resolve(__dirname, '..');

/** The running product over one world, and the world's control. */
export interface Portal {
  readonly url: string;
  /** Drives the world from outside, such as `planeDark` with `{ plane }`. */
  control(action: string, parameters?: object): Promise<void>;
  end(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise(done => server.close(done));
  if (address === null || typeof address === 'string') {
    throw new Error('no port was given');
  }
  return address.port;
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise(done => {
    if (child.exitCode !== null) {
      done();
    }
    child.on('exit', () => done());
  });
}

/** Starts `npm run serve` for a world and waits until it says it is ready; `waitForReady: false` only until it listens. */
export async function startPortal(
  world: string,
  { waitForReady = true } = {},
): Promise<Portal> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['scripts/serve.mjs', '--world', world, '--port', String(port)],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const url = `http://localhost:${port}`;
  let controlUrl = '';
  await new Promise<void>((ready, failed) => {
    child.on('exit', code =>
      failed(new Error(`world ${world} ended with ${code}`)),
    );
    createInterface({ input: child.stdout }).on('line', line => {
      if (line.startsWith('world ')) {
        controlUrl = JSON.parse(line.slice('world '.length)).control;
      }
      if (line.startsWith(waitForReady ? 'ready ' : 'listening ')) {
        ready();
      }
    });
  });
  return {
    url,
    async control(action, parameters = {}) {
      const response = await fetch(`${controlUrl}/${action}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(parameters),
      });
      if (!response.ok) {
        throw new Error(
          `${action}: ${response.status} ${await response.text()}`,
        );
      }
    },
    async end() {
      child.kill('SIGTERM');
      await ended(child);
    },
  };
}

/** One portal a file and world: `test.use({ world: 'acme' })`. */
export const test = base.extend<object, { world: string; portal: Portal }>({
  world: ['acme', { option: true, scope: 'worker' }],
  portal: [
    async ({ world }, use) => {
      const portal = await startPortal(world);
      await use(portal);
      await portal.end();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

export { expect } from '@playwright/test';
