import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { readCatalogConfig } from './config/readCatalogConfig';
import { refreshOutdated } from './processor/refreshOutdated';
import { SecretHealthProcessor } from './processor/secretHealthProcessor';
import { StampedEntities } from './processor/stampedEntities';
import { HealthPull } from './pull/healthPull';

const DEADLINE_MS = 20_000;

/**
 * Stamps coarse health of secrets on catalog entities. Off unless
 * `openchoreoSecrets.catalog.enabled` is set: everyone who reads the catalog
 * sees it.
 *
 * @public
 */
export const catalogModuleOpenchoreoSecrets = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'openchoreo-secrets',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        logger: coreServices.logger,
        processing: catalogProcessingExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ config: root, logger, ...services }) {
        const config = readCatalogConfig(root);
        if (!config) {
          logger.info(
            'No secret health on entities: openchoreoSecrets.catalog.enabled is not set',
          );
          return;
        }
        const { auth, catalog, discovery, processing, scheduler } = services;
        const { holdForMs, pullEveryMs, trustedOrigins } = config;
        const stamped = new StampedEntities();
        const pull = new HealthPull({
          auth,
          discovery,
          logger,
          now: Date.now,
          deadlineMs: DEADLINE_MS,
        });
        const knowledge = () => ({
          heard: pull.heard(),
          now: Date.now(),
          holdForMs,
        });
        processing.addProcessor(
          new SecretHealthProcessor({ knowledge, stamped, trustedOrigins }),
        );
        await scheduler.scheduleTask({
          id: 'openchoreo-secrets-health',
          frequency: { milliseconds: pullEveryMs },
          timeout: { minutes: 1 },
          // Each process stamps from what it heard itself.
          scope: 'local',
          fn: async signal => {
            await pull.pull(signal);
            await refreshOutdated(
              { auth, catalog, logger, stamped },
              knowledge(),
              signal,
            );
          },
        });
      },
    });
  },
});
