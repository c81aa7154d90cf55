import { setImmediate } from 'node:timers/promises';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { openchoreoSecretsPermissions } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { metrics } from '@opentelemetry/api';
import Router from 'express-promise-router';
import { healthRoute } from './router/health';
import { barrier } from './access/barrier';
import { portalServices } from './access/portalServices';
import { countAsked } from './serving/askedCounters';
import { Served } from './serving/served';
import { measureState } from './serving/stateGauge';
import { boundedSignals } from './waking/boundedSignals';
import { Wakes } from './waking/wakes';

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
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        signals: signalsServiceRef,
        userInfo: coreServices.userInfo,
      },
      async init({
        auth,
        config,
        discovery,
        httpRouter,
        lifecycle,
        permissionsRegistry,
        signals,
        ...services
      }) {
        // Later is too late, and a changed configuration may switch us on.
        permissionsRegistry.addPermissions([...openchoreoSecretsPermissions]);
        const deps = { auth, config, discovery };
        const bounded = await portalServices(services, deps);
        const wakes = new Wakes({
          signals: boundedSignals(signals, services.logger),
          now: Date.now,
          pause: () => setImmediate(),
        });
        const served = new Served(config, bounded, wakes);
        // First, so that no change is missed.
        const subscription = config.subscribe?.(() => served.take());
        await served.take();
        const meter = metrics.getMeter('openchoreo-secrets');
        const unmeasure = measureState(meter, () => served.state);
        const uncount = countAsked(meter, () => served.asked);
        lifecycle.addShutdownHook(async () => {
          subscription?.unsubscribe();
          unmeasure();
          uncount();
          wakes.stop();
          await served.stop();
        });
        const router = Router();
        router.get(
          '/health',
          healthRoute(() => served.health),
        );
        router.use(barrier(bounded.httpAuth, config), served.handler);
        httpRouter.use(router);
        httpRouter.addAuthPolicy({ path: '/', allow: 'unauthenticated' });
      },
    });
  },
});
