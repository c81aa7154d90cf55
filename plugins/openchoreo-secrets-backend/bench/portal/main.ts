import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { parse } from 'yaml';
import { openchoreoSecretsPlugin } from '../../src/plugin';
import { peerConfig, peerFeature, peerFolder } from '../kubernetesPeer';
import { PLATFORM_TEAM } from '../readerTokens';
import { tell } from '../told';
import { emptyPlugin } from './emptyRoute';
import { entitiesModule, entitiesOf, takenInPlugin } from './entities';
import { signInPlugin } from './signIn';
import { measureUse } from './use';

/*
 * A portal in a process of its own, of Backstage's own parts: catalog,
 * permissions and signals are asked through HTTP, with tokens, as they are
 * anywhere. In it the product, and beside that the empty route. It sends its
 * URL when it is up, and what it cost so far whenever it is asked.
 * Usage: main.ts APP_CONFIG ENTITIES PUBLIC_KEY
 */

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = Object(server.address()) as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** All that a world has. */
const KINDS = [
  'ClusterDataplane',
  'Component',
  'Domain',
  'Environment',
  'Group',
  'System',
  'User',
];

/** A world as it is watched, in a portal whose database is in memory. */
async function configOf(path: string, baseUrl: string, port: number) {
  const data = parse(await readFile(path, 'utf8'));
  data.openchoreoSecrets.authorization = {
    mode: 'backstage',
    platformGroups: [PLATFORM_TEAM],
  };
  data.app = { baseUrl };
  data.backend = {
    baseUrl,
    listen: { host: '127.0.0.1', port },
    database: { client: 'better-sqlite3', connection: ':memory:' },
  };
  data.permission = { enabled: true };
  data.catalog = {
    rules: [{ allow: KINDS }],
    // They are taken in once, and not again while something is measured.
    processingInterval: { hours: 6 },
  };
  if (peerFolder()) data.kubernetes = await peerConfig(path);
  return new ConfigReader(data);
}

async function main([configPath, entitiesPath, key]: readonly string[]) {
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const config = await configOf(configPath, baseUrl, port);
  const entities = await entitiesOf(entitiesPath);
  const backend = createBackend();
  const peer = peerFolder();
  const features = [
    createServiceFactory({
      service: coreServices.rootConfig,
      deps: {},
      factory: () => config,
    }),
    import('@backstage/plugin-catalog-backend'),
    import('@backstage/plugin-permission-backend'),
    import('@backstage/plugin-permission-backend-module-allow-all-policy'),
    import('@backstage/plugin-signals-backend'),
    openchoreoSecretsPlugin,
    entitiesModule(entities),
    takenInPlugin(entities.length),
    signInPlugin(JSON.parse(key)),
    emptyPlugin,
    ...(peer ? [peerFeature(peer)] : []),
  ];
  features.forEach(feature => backend.add(feature));
  const use = measureUse();
  process.on('message', () => void tell(use()));
  await backend.start();
  await tell({ url: `${baseUrl}/api` });
}

main(process.argv.slice(2)).catch(error => {
  process.stderr.write(`${error?.stack}\n`);
  process.exit(1);
});
