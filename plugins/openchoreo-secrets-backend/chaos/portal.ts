import type { AddressInfo } from 'node:net';
import {
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { JsonObject } from '@backstage/types';
import { boundedServices } from '../src/access/boundedServices';
import { startCollecting } from '../src/planes/startCollecting';
import { readConfiguration } from '../src/serving/readConfiguration';
import { watching } from '../src/serving/watching';
import type { observationOf } from './times';
import { heardLog } from './heardLog';

const ID = 'openchoreo-secrets';

/** A portal that serves what it collects, on a port of its own. */
export interface Portal {
  readonly url: string;
  /** What its log was told. */
  readonly said: readonly string[];
  stop(): Promise<void>;
}

/** What a portal is made of. */
interface PortalOptions {
  readonly data: JsonObject;
  readonly entities: readonly Entity[];
  /** Between 0 and 1, for jitter. */
  readonly random: () => number;
  readonly observation: ReturnType<typeof observationOf>;
}

/** The plugin as it stands, but that it waits for nothing as long as it does by default. */
function hurriedPlugin({
  random,
  observation,
}: Pick<PortalOptions, 'random' | 'observation'>) {
  return createBackendPlugin({
    pluginId: ID,
    register(env) {
      env.registerInit({
        deps: {
          auditor: coreServices.auditor,
          catalog: catalogServiceRef,
          config: coreServices.rootConfig,
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
          lifecycle: coreServices.lifecycle,
          logger: coreServices.logger,
          permissions: coreServices.permissions,
          userInfo: coreServices.userInfo,
        },
        async init({ config: root, httpRouter, lifecycle, ...services }) {
          const read = await readConfiguration(root);
          if (read.state !== 'valid') throw new Error(JSON.stringify(read));
          const config = { ...read.config, observation };
          const { logger } = services;
          const collecting = startCollecting({ config, logger, random });
          lifecycle.addShutdownHook(() => collecting.stop());
          await collecting.ready();
          const collection = {
            ...collecting,
            asked: () => collecting.asked(),
            ready: () => true,
            fits: () => true,
          };
          const valid = { ...read, config };
          const bounded = boundedServices(services);
          httpRouter.use(watching(valid, collection, bounded).handler);
        },
      });
    },
  });
}

/** Starts a portal; resolves when it has seen everything once. */
export async function startPortal({
  data,
  entities,
  ...hurry
}: PortalOptions): Promise<Portal> {
  const said: string[] = [];
  const backend = await startTestBackend({
    features: [
      hurriedPlugin(hurry),
      catalogServiceMock.factory({ entities: [...entities] }),
      mockServices.rootConfig.factory({ data }),
      createServiceFactory({
        service: coreServices.rootLogger,
        deps: {},
        factory: () => heardLog(said),
      }),
    ],
  });
  const { port } = Object(backend.server.address()) as AddressInfo;
  return {
    url: `http://localhost:${port}/api/${ID}`,
    said,
    stop: () => backend.stop(),
  };
}
