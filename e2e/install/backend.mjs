// The host's back end, serving one of its front ends.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { stringify } from 'yaml';
import { start } from '../../scripts/process.mjs';
import { freePort } from './freePort.mjs';

const CATALOG_AT_ROOT = { 'page:catalog': { config: { path: '/' } } };

/** What the host's own configuration leaves to whoever runs it. */
function configOf({ url, port, frontEnd, extensions, connection, entities }) {
  return {
    // create-app's new system has the catalog at the root; the others have a page of their own there.
    app: {
      baseUrl: url,
      packageName: frontEnd,
      extensions: frontEnd === 'app' ? [...extensions, CATALOG_AT_ROOT] : [],
    },
    backend: {
      baseUrl: url,
      listen: { host: '127.0.0.1', port },
      database: { client: 'pg', connection },
    },
    auth: {
      environment: 'development',
      providers: {
        guest: {
          userEntityRef: 'user:default/guest',
          ownershipEntityRefs: ['user:default/guest', 'group:default/platform'],
          dangerouslyAllowOutsideDevelopment: true,
        },
      },
    },
    integrations: { github: [] },
    catalog: {
      processingInterval: { seconds: 5 },
      locations: [{ type: 'file', target: entities }],
      rules: [
        {
          allow: [
            ...['Component', 'System', 'API', 'Resource', 'Location'],
            ...['Domain', 'Group', 'User', 'Environment'],
            ...['Dataplane', 'ClusterDataplane'],
            ...['WorkflowPlane', 'ClusterWorkflowPlane'],
            ...['ObservabilityPlane', 'ClusterObservabilityPlane'],
          ],
        },
      ],
    },
  };
}

async function isUp(url) {
  try {
    const response = await fetch(`${url}/.backstage/health/v1/readiness`);
    return response.ok;
  } catch {
    return false;
  }
}

/** Resolves when the portal says of itself that it is ready. */
export async function startBackend(
  folder,
  { frontEnd, connection, entities, extensions = [], config },
) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const file = join(folder, 'app-config.test.local.yaml');
  writeFileSync(
    file,
    stringify({
      ...configOf({
        url,
        port,
        frontEnd,
        extensions,
        connection,
        entities,
      }),
      ...config,
    }),
  );
  const backend = join(folder, 'packages/backend');
  const lines = [];
  const child = start(
    process.execPath,
    [
      '--require',
      join(folder, 'node_modules/@backstage/cli/config/nodeTransform.cjs'),
      'src/index.ts',
      '--config',
      join(folder, 'app-config.yaml'),
      '--config',
      file,
    ],
    {
      cwd: backend,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { GITHUB_TOKEN: 'none', NODE_ENV: 'development' },
    },
  );
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', chunk => lines.push(String(chunk)));
  }
  const ended = new Promise(done => child.on('exit', done));
  for (const until = Date.now() + 180_000; !(await isUp(url));) {
    if (child.exitCode !== null || Date.now() > until) {
      process.stderr.write(lines.join(''));
      throw new Error(`The back end that serves ${frontEnd} did not get ready`);
    }
    await setTimeout(300);
  }
  return {
    url,
    log: () => lines.join(''),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
