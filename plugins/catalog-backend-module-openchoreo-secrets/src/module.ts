import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { readCatalogConfig } from './config/readCatalogConfig';
import { tellChange } from './config/tellChange';
import { OpenChoreoKinds } from './processor/openChoreoKinds';
import { startStamping } from './processor/startStamping';

/**
 * Lets environments and planes of OpenChoreo into the catalog, and stamps coarse
 * health of secrets on entities. Stamping is off unless
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
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        processing: catalogProcessingExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ config, lifecycle, processing, ...services }) {
        const { logger } = services;
        const { acceptKinds, problems, stamp } = readCatalogConfig(config);
        if (acceptKinds) processing.addProcessor(new OpenChoreoKinds());
        if (stamp) {
          processing.addProcessor(await startStamping(stamp, services));
        } else if (problems.length > 0) {
          // The catalog is the portal's: it starts all the same.
          logger.error(
            `No secret health on entities, until the configuration is corrected and the portal restarted:\n${problems.join('\n')}`,
          );
        } else {
          logger.info(
            'No secret health on entities: openchoreoSecrets.catalog.enabled is not set, or openchoreo.features.secretHealth.enabled is false',
          );
        }
        lifecycle.addShutdownHook(tellChange(config, logger));
      },
    });
  },
});
