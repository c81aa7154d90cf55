import { subscribe } from 'node:diagnostics_channel';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import {
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { openchoreoSecretsEntityReadPermission } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import signalsPlugin from '@backstage/plugin-signals-backend';
import Router from 'express-promise-router';
import { parse, parseAllDocuments } from 'yaml';
import { openchoreoSecretsPlugin } from '../src/plugin';
import { IndexedCatalog } from './indexedCatalog';
import {
  peerAnnotation,
  peerConfig,
  peerFeature,
  peerFolder,
} from './kubernetesPeer';
import { tell } from './told';

/*
 * A portal in a process of its own, with the product and beside it a route
 * that does the least any route about an entity does. It sends its URL when it
 * is ready, and what it cost so far whenever it is asked.
 * Usage: portal.ts APP_CONFIG ENTITIES
 */

/** What is told of a portal. */
export interface PortalUse {
  readonly cpuMs: number;
  readonly rssMb: number;
  /** How late the event loop was, since it was last told. */
  readonly p99Ms: number;
  readonly maxMs: number;
  /** What the process did while one waited for an answer, of 20 answers the most but one: time that others on the machine have no part in. */
  readonly busyP95Ms: number;
}

const RESOLUTION_MS = 5;

const ORIGIN = 'backstage.io/managed-by-origin-location';
const PROVIDER = 'provider:OpenChoreoEntityProvider';

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Notes what the process does between a question and its answer. */
function noteBusy(): { p95Ms(): number } {
  const since = new WeakMap<object, number>();
  let busy: number[] = [];
  subscribe('http.server.request.start', message =>
    since.set(Object(message).response, cpuMs()),
  );
  subscribe('http.server.response.finish', message => {
    const begun = since.get(Object(message).response);
    if (begun !== undefined) busy.push(cpuMs() - begun);
  });
  return {
    p95Ms: () => {
      const sorted = busy.sort((a, b) => a - b);
      busy = [];
      return sorted[Math.floor(sorted.length * 0.95)] ?? 0;
    },
  };
}

/** As the portal's own provider brings them. */
async function entitiesOf(path: string): Promise<Entity[]> {
  const documents = parseAllDocuments(await readFile(path, 'utf8'));
  return documents.map(document => {
    const entity: Entity = document.toJS();
    const { metadata } = entity;
    const annotations = {
      [ORIGIN]: PROVIDER,
      ...peerAnnotation(metadata.name),
      ...metadata.annotations,
    };
    return { ...entity, metadata: { ...metadata, annotations } };
  });
}

/** Who asks, one look into the catalog, one question of rights. */
const emptyPlugin = createBackendPlugin({
  pluginId: 'empty',
  register(env) {
    env.registerInit({
      deps: {
        catalog: catalogServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        permissions: coreServices.permissions,
      },
      async init({ catalog, httpAuth, httpRouter, permissions }) {
        const router = Router();
        router.get('/:name', async (req, res) => {
          const credentials = await httpAuth.credentials(req);
          const ref = `component:fleet/${req.params.name}`;
          const entity = await catalog.getEntityByRef(ref, { credentials });
          const permission = openchoreoSecretsEntityReadPermission;
          const asked = [{ permission, resourceRef: ref }];
          const [{ result }] = await permissions.authorize(asked, {
            credentials,
          });
          res.json({ found: entity?.metadata.name, result });
        });
        httpRouter.use(router);
      },
    });
  },
});

async function main([configPath, entitiesPath]: readonly string[]) {
  const data = parse(await readFile(configPath, 'utf8'));
  data.openchoreoSecrets.authorization = {
    mode: 'backstage',
    platformGroups: ['user:default/mock', 'user:default/guest'],
  };
  data.permission = { enabled: true };
  const peer = peerFolder();
  if (peer) data.kubernetes = await peerConfig(configPath);
  const entities = await entitiesOf(entitiesPath);
  const events = mockServices.events();
  const { server } = await startTestBackend({
    features: [
      openchoreoSecretsPlugin,
      signalsPlugin,
      // One for all plugins, as in a portal.
      createServiceFactory({
        service: eventsServiceRef,
        deps: {},
        factory: () => events,
      }),
      emptyPlugin,
      ...(peer ? [peerFeature(peer)] : []),
      createServiceFactory({
        service: catalogServiceRef,
        deps: {},
        factory: () => new IndexedCatalog(entities),
      }),
      mockServices.rootConfig.factory({ data }),
      mockServices.permissions.factory({ result: AuthorizeResult.ALLOW }),
      mockServices.userInfo.factory(),
    ],
  });
  const { port } = Object(server.address()) as AddressInfo;
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  const busy = noteBusy();
  process.on('message', () => {
    const use: PortalUse = {
      cpuMs: cpuMs(),
      busyP95Ms: busy.p95Ms(),
      rssMb: process.memoryUsage.rss() / 2 ** 20,
      p99Ms: delay.percentile(99) / 1e6 - RESOLUTION_MS,
      maxMs: delay.max / 1e6 - RESOLUTION_MS,
    };
    delay.reset();
    void tell(use);
  });
  await tell({ url: `http://localhost:${port}/api` });
}

main(process.argv.slice(2)).catch(error => {
  process.stderr.write(`${error?.stack}\n`);
  process.exit(1);
});
