import { writeFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { isRole, ROLES, startWorld } from '@internal/plane-simulator';
import { stringify } from 'yaml';

/*
 * The whole product as one process on one port: a simulated world unless
 * configuration files name real clusters, the back end, and the built front end.
 */

/** The script that starts this stands in the root and works there. */
const root = process.cwd();

async function writePortConfig(port: number): Promise<string> {
  const url = `http://localhost:${port}`;
  const path = join(await mkdtemp(join(tmpdir(), 'serve-')), 'port.yaml');
  await writeFile(
    path,
    stringify({
      app: { baseUrl: url },
      backend: { baseUrl: url, listen: { host: '127.0.0.1', port } },
    }),
  );
  return path;
}

function saysReady(body: unknown): boolean {
  return (
    typeof body === 'object' &&
    body !== null &&
    'ready' in body &&
    body.ready === true
  );
}

/** Whether every first observation is complete, and the catalog holds its entities; undefined while nothing answers. */
async function isReady(url: string): Promise<boolean | undefined> {
  try {
    const [page, ...readiness] = await Promise.all([
      fetch(url),
      fetch(`${url}/api/openchoreo-secrets/readiness`),
      fetch(`${url}/api/world/readiness`),
    ]);
    if (!page.ok || readiness.some(({ ok }) => !ok)) {
      return undefined;
    }
    const bodies: readonly unknown[] = await Promise.all(
      readiness.map(each => each.json()),
    );
    return bodies.every(saysReady);
  } catch {
    return undefined;
  }
}

/** Prints `listening` when the front end and the back end answer, and `ready` when every cluster and every entity is known as well. */
async function announce(url: string): Promise<void> {
  let ready = await isReady(url);
  for (; ready === undefined; ready = await isReady(url)) {
    await setTimeout(200);
  }
  process.stdout.write(`listening ${url}\n`);
  for (; !ready; ready = await isReady(url)) {
    await setTimeout(200);
  }
  process.stdout.write(`ready ${url}\n`);
}

async function serve(): Promise<void> {
  const { values } = parseArgs({
    options: {
      world: { type: 'string', default: 'acme' },
      config: { type: 'string', multiple: true },
      port: { type: 'string', default: '7007' },
      as: { type: 'string', default: 'admin' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`--port ${values.port}: expected a number from 1 to 65535`);
  }
  if (!isRole(values.as)) {
    throw new Error(
      `--as ${values.as}: expected one of ${Object.keys(ROLES).join(', ')}`,
    );
  }
  process.env.APP_CONFIG_world_role = values.as;
  const world = values.config ? undefined : await startWorld(values.world);
  const configs = values.config?.map(file => resolve(file)) ?? [
    world!.appConfigPath,
  ];
  process.argv.splice(
    2,
    process.argv.length,
    ...[
      join(root, 'app-config.yaml'),
      ...configs,
      await writePortConfig(port),
    ].flatMap(file => ['--config', file]),
  );
  if (world) {
    process.stdout.write(
      `world ${JSON.stringify({ control: world.controlUrl })}\n`,
    );
  }
  await import('./index');
  await announce(`http://localhost:${port}`);
}

serve().catch(error => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
});
