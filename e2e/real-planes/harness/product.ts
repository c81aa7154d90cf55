import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { stringify } from 'yaml';
import type { Endpoint } from './kubeRequest';

const root = resolve(__dirname, '../../..');

/** A context of the kubeconfig that the product reads. */
export interface Context {
  readonly name: string;
  readonly endpoint: Endpoint;
}

export interface ProductOptions {
  readonly dir: string;
  readonly contexts: readonly Context[];
  /** Context of the control plane. */
  readonly controlPlane: string;
  /** Contexts by plane. */
  readonly planes: Readonly<Record<string, string>>;
  /** Catalog entities as YAML documents. */
  readonly entities: string;
}

/** The running product. */
export interface Product {
  readonly url: string;
  end(): Promise<void>;
}

/** So that every threshold can be crossed within a run. */
const HEALTH = {
  graceMin: '3s',
  graceMax: '3s',
  skew: '1s',
  initialisingFor: '2s',
  pendingAfter: '4s',
  deletingAfter: '3s',
  retryGrace: '1s',
  // Nobody is there to write heartbeats.
  agentSilentAfter: '1h',
  stalledShare: 0.8,
};

const OBSERVATION = {
  probeAfter: '3s',
  unknownAfter: '10s',
  requestTimeout: '8s',
  // Where a watch was refused once, for a while.
  pollEvery: '2s',
};

function kubeconfig(contexts: readonly Context[]): string {
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: contexts.map(({ name, endpoint }) => ({
      name,
      cluster: {
        server: endpoint.url,
        'certificate-authority-data': Buffer.from(endpoint.ca).toString(
          'base64',
        ),
      },
    })),
    users: contexts.map(({ name, endpoint }) => ({
      name,
      user: { token: endpoint.token },
    })),
    contexts: contexts.map(({ name }) => ({
      name,
      context: { cluster: name, user: name },
    })),
    'current-context': contexts[0]?.name ?? '',
  });
}

function writeConfig(options: ProductOptions): string {
  const { dir, contexts, controlPlane, planes, entities } = options;
  const path = join(dir, 'kubeconfig');
  writeFileSync(path, kubeconfig(contexts), { mode: 0o600 });
  const entitiesPath = join(dir, 'entities.yaml');
  writeFileSync(entitiesPath, entities);
  const config = join(dir, 'app-config.yaml');
  const reach = (context: string) => ({ kubeconfig: { path, context } });
  writeFileSync(
    config,
    stringify({
      world: { name: 'real', entities: entitiesPath },
      openchoreoSecrets: {
        controlPlane: reach(controlPlane),
        planes: Object.entries(planes).map(([plane, context]) => ({
          plane,
          ...reach(context),
        })),
        authorization: { platformGroups: ['group:default/platform'] },
        health: HEALTH,
        observation: OBSERVATION,
      },
    }),
  );
  return config;
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address
          ? found(address.port)
          : failed(new Error('no port was given')),
      );
    });
  });
}

/** Starts the product over real clusters; it has seen all of them then. */
export async function startProduct(options: ProductOptions): Promise<Product> {
  const config = writeConfig(options);
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['scripts/serve.mjs', '--config', config, '--port', String(port)],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, LOG_LEVEL: process.env.LOG_LEVEL ?? 'error' },
    },
  );
  const ended = new Promise<void>(done => {
    child.on('exit', () => done());
  });
  process.once('exit', () => child.kill('SIGTERM'));
  await new Promise<void>((ready, failed) => {
    child.on('exit', code => failed(new Error(`the product ended: ${code}`)));
    createInterface({ input: child.stdout }).on('line', line => {
      if (line.startsWith('ready ')) ready();
    });
  });
  return {
    url: `http://localhost:${port}`,
    async end() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
