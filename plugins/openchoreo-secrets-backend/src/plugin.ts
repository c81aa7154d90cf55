import { setImmediate } from 'node:timers/promises';
import {
  coreServices,
  createBackendPlugin,
  type HttpAuthService,
  type LoggerService,
  type PermissionsService,
  type UserInfoService,
} from '@backstage/backend-plugin-api';
import {
  catalogServiceRef,
  type CatalogService,
} from '@backstage/plugin-catalog-node';
import { openchoreoSecretsPermissions } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { DefaultAccess } from './access/access';
import { Callers } from './access/caller';
import { EntityFinder } from './access/entityFinder';
import { GroupMembership } from './access/groupMembership';
import { rightsBy } from './access/rightsBy';
import { ServiceAccess } from './access/serviceAccess';
import { readSecretsConfig } from './config';
import type { SecretsConfig } from './config/secretsConfig';
import { loadChecklist } from './loadChecklist';
import { secretNames } from './ownership/catalogue/expectedRows';
import { startCollecting } from './planes';
import { EstateMemo } from './query/platform/estateMemo';
import { createRouter } from './router/createRouter';

/** Who may see what. */
function accessOf(
  { trustedOrigins, authorization }: SecretsConfig,
  {
    catalog,
    httpAuth,
    logger,
    permissions,
    userInfo,
  }: {
    readonly catalog: CatalogService;
    readonly httpAuth: HttpAuthService;
    readonly logger: LoggerService;
    readonly permissions: PermissionsService;
    readonly userInfo: UserInfoService;
  },
) {
  const { platformGroups, platformTeam, signIn } = authorization;
  const finder = new EntityFinder({ catalog, trustedOrigins });
  const groups = new GroupMembership(userInfo, platformGroups);
  const services = new ServiceAccess(authorization.services);
  const rights = rightsBy(authorization, {
    permissions,
    finder,
    groups,
    logger,
    now: Date.now,
  });
  return {
    access: new DefaultAccess({ finder, rights, services, trustedOrigins }),
    callers: new Callers({ httpAuth, signIn }),
    services,
    platformTeam,
  };
}

/**
 * Watches External Secrets in every plane and serves their health.
 *
 * @public
 */
export const openchoreoSecretsPlugin = createBackendPlugin({
  pluginId: 'openchoreo-secrets',
  register(env) {
    env.registerInit({
      deps: {
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        userInfo: coreServices.userInfo,
      },
      async init({ config: root, logger, ...services }) {
        const config = readSecretsConfig(root);
        if (!config) {
          logger.info(
            'Off: there is no openchoreoSecrets in the configuration',
          );
          return;
        }
        services.permissionsRegistry.addPermissions([
          ...openchoreoSecretsPermissions,
        ]);
        const checklist = await loadChecklist(config.platformSecrets);
        const collecting = startCollecting({
          config,
          logger,
          secretNames: secretNames(checklist),
        });
        services.lifecycle.addShutdownHook(() => collecting.stop());
        // Starting never waits for a cluster: until one answers, it is unknown.
        let ready = false;
        void collecting.ready().then(() => {
          ready = true;
        });
        const { catalog, permissions, httpAuth, httpRouter, userInfo } =
          services;
        const { thresholds, observation } = config;
        httpRouter.use(
          createRouter({
            ...accessOf(config, {
              catalog,
              httpAuth,
              logger,
              permissions,
              userInfo,
            }),
            estates: new EstateMemo({
              clock: () => performance.now(),
              pause: () => setImmediate(),
            }),
            source: collecting.source,
            thresholds,
            checklist,
            freshForMs: observation.unknownAfterMs,
            now: Date.now,
            ready: () => ready,
          }),
        );
        httpRouter.addAuthPolicy({
          path: '/readiness',
          allow: 'unauthenticated',
        });
      },
    });
  },
});
