import { spawn } from 'node:child_process';
import { watch, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { resolve } from 'node:path';
import { stringify } from 'yaml';
import {
  gone,
  ProgramFolder,
  STUBBORN,
} from './planes/credentials/__testUtils__/programs';

// A portal of its own has to start.
jest.setTimeout(240_000);

const ROOT = resolve(__dirname, '../../..');
const TRANSFORM = 'node_modules/@backstage/cli/config/nodeTransform.cjs';

/** What hangs and whoever it started are to be gone so soon. */
const MOST_MS = 5_000;

const portOf = (address: string | AddressInfo | null) =>
  typeof address === 'object' && address ? address.port : 0;

/** A cluster that takes every connection and answers nothing. */
async function silentCluster() {
  const sockets = new Set<Socket>();
  let heard = () => {};
  const asked = new Promise<void>(done => {
    heard = done;
  });
  const server = createServer(socket => {
    sockets.add(socket.on('error', () => {}));
    socket.once('data', heard);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const close = () => {
    sockets.forEach(socket => socket.destroy());
    server.close();
  };
  return { port: portOf(server.address()), asked, close };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const port = portOf(server.address());
  await new Promise(done => server.close(done));
  return port;
}

/** A kubeconfig whose user is a program. */
const kubeconfigOf = (server: string, command: string) => ({
  clusters: [{ name: 'c', cluster: { server } }],
  users: [
    {
      name: 'u',
      user: {
        exec: {
          apiVersion: 'client.authentication.k8s.io/v1',
          interactiveMode: 'Never',
          command,
        },
      },
    },
  ],
  contexts: [{ name: 'x', context: { cluster: 'c', user: 'u' } }],
  'current-context': 'x',
});

async function bothRun(folder: ProgramFolder): Promise<readonly string[]> {
  const enough = new AbortController();
  const { signal } = enough;
  const changes = watch(folder.path, { signal })[Symbol.asyncIterator]();
  // It watches from the first question on: what is noted meanwhile is not missed.
  let change = changes.next();
  let pids = await folder.noted('stubborn');
  while (pids.length < 2) {
    await change;
    change = changes.next();
    pids = await folder.noted('stubborn');
  }
  change.catch(() => {});
  enough.abort();
  return pids;
}

describe('the process of a portal', () => {
  it('ends within 5 s of SIGTERM, with all that it started, while a credential program and a cluster hang', async () => {
    const folder = await ProgramFolder.make();
    const cluster = await silentCluster();
    const server = `http://127.0.0.1:${cluster.port}`;
    const command = await folder.program('login', STUBBORN);
    const path = folder.file('kubeconfig.yaml');
    await writeFile(path, stringify(kubeconfigOf(server, command)));
    const plane = 'DataPlane/acme/eu';
    const serviceAccount = { url: server, token: 'hunter2' };
    const config = folder.file('app-config.yaml');
    await writeFile(
      config,
      stringify({
        backend: {
          startup: { default: { onPluginBootFailure: 'continue' } },
        },
        openchoreoSecrets: {
          controlPlane: { kubeconfig: { path } },
          planes: [{ plane, serviceAccount }],
          observation: { credentialTimeout: '10m', requestTimeout: '10m' },
        },
      }),
    );
    const port = String(await freePort());
    const serve = ['packages/backend/src/serve.ts', '--config', config];
    const child = spawn(
      process.execPath,
      ['--require', resolve(ROOT, TRANSFORM), ...serve, '--port', port],
      {
        cwd: ROOT,
        stdio: ['ignore', 'ignore', 'inherit'],
        env: {
          ...process.env,
          NODE_ENV: 'development',
          LOG_LEVEL: 'error',
          TMPDIR: folder.path,
        },
      },
    );
    const ended = new Promise<number>(done => {
      child.on('exit', () => done(performance.now()));
    });
    const tooSoon = ended.then(() => {
      throw new Error('it ended before it was told to');
    });
    const pids = await Promise.race([bothRun(folder), tooSoon]);
    await Promise.race([cluster.asked, tooSoon]);
    tooSoon.catch(() => {});
    const toldAt = performance.now();
    child.kill('SIGTERM');
    expect((await ended) - toldAt).toBeLessThan(MOST_MS);
    await gone(pids);
    expect(performance.now() - toldAt).toBeLessThan(MOST_MS);
    cluster.close();
    await folder.remove();
  });
});
