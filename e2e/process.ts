import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { resolve } from 'node:path';

const root = resolve(__dirname, '..');

/** Shorter than by default: how long a journey waits until silence counts. */
const OBSERVATION = {
  probeAfter: '3s',
  unknownAfter: '12s',
  pollEvery: '2s',
};

/** A journey does not wait for what heals at the next retry. */
const HEALTH = { retryGrace: '1s' };

/** Who does not wait for the first looks wants to see them under way, for as long as it takes. */
const REQUEST_TIMEOUT = { ready: '8s', listening: '60s' } as const;

/** The product as it was started. */
export interface ServeProcess {
  readonly url: string;
  readonly controlUrl: string;
  end(): Promise<void>;
}

/** `ready`: every cluster was seen once, or found not to be seeable. `listening`: it answers. */
export type Milestone = 'listening' | 'ready';

/** A port that nothing listens at. */
export async function freePort(): Promise<number> {
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
    if (child.exitCode !== null || child.signalCode !== null) {
      done();
    }
    child.on('exit', () => done());
  });
}

/** The control that the process announces, once it has come as far as asked. */
function controlOnceAt(
  child: ChildProcess,
  milestone: Milestone,
): Promise<string> {
  return new Promise((reached, failed) => {
    let control = '';
    child.on('exit', code =>
      failed(
        new Error(`serving ended with ${code} before it was ${milestone}`),
      ),
    );
    if (!child.stdout) {
      failed(new Error('nothing can be read from the process'));
      return;
    }
    createInterface({ input: child.stdout }).on('line', line => {
      const [word, rest] = line.split(/ (.*)/);
      if (word === 'world') {
        control = JSON.parse(rest).control;
      }
      if (word === milestone) {
        reached(control);
      }
    });
  });
}

/** Where another origin than the product's own gives its front end. */
function ofOrigin(frontEnd: string | undefined): Record<string, string> {
  return frontEnd
    ? {
        APP_CONFIG_app_baseUrl: frontEnd,
        APP_CONFIG_backend_cors_origin: frontEnd,
      }
    : {};
}

/** Starts `npm run serve` for a world. */
export async function serve(
  world: string,
  milestone: Milestone,
  frontEnd?: string,
): Promise<ServeProcess> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['scripts/serve.mjs', '--world', world, '--port', String(port)],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        ...ofOrigin(frontEnd),
        // Clusters that do not answer are part of the worlds, and no news here.
        LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
        APP_CONFIG_openchoreoSecrets_observation: JSON.stringify({
          ...OBSERVATION,
          requestTimeout: REQUEST_TIMEOUT[milestone],
        }),
        APP_CONFIG_openchoreoSecrets_health: JSON.stringify(HEALTH),
        APP_CONFIG_openchoreoSecrets_catalog_enabled: 'true',
        APP_CONFIG_openchoreoSecrets_catalog_pullEvery: '5s',
      },
    },
  );
  const end = async () => {
    child.kill('SIGTERM');
    await ended(child);
  };
  const controlUrl = await controlOnceAt(child, milestone);
  return { url: `http://localhost:${port}`, controlUrl, end };
}
