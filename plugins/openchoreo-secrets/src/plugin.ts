import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import {
  createFleetClient,
  createSecretsClient,
  fleetApiRef,
  secretsApiRef,
} from './api';
import { routableExtension } from './routableExtension';
import { secretHealthRouteRef, secretsRouteRef } from './routes';

/** The plugin, for apps of the legacy front-end system. @public */
export const openchoreoSecretsPlugin = createPlugin({
  id: 'openchoreo-secrets',
  routes: { secrets: secretsRouteRef, secretHealth: secretHealthRouteRef },
  apis: [
    createApiFactory({
      api: secretsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => createSecretsClient(deps),
    }),
    createApiFactory({
      api: fleetApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => createFleetClient(deps),
    }),
  ],
});

/**
 * The Secrets tab; mount it at `/secrets` of a component, system, environment,
 * domain, resource or any kind of plane, where `hasSecretsTab` holds. Links to the portal's
 * Deploy pages show where the front end sees the config `openchoreo.features`,
 * whose schema the portal's own packages bring; a plain Backstage shows none.
 * @public
 */
export const EntitySecretsContent = openchoreoSecretsPlugin.provide(
  routableExtension({
    name: 'EntitySecretsContent',
    load: () => import('./components/EntityTabs').then(it => it.EntityTab),
    mountPoint: secretsRouteRef,
  }),
);

/** The overview card of a component or of a system. @public */
export const EntitySecretHealthCard = openchoreoSecretsPlugin.provide(
  createComponentExtension({
    name: 'EntitySecretHealthCard',
    component: {
      lazy: () =>
        import('./components/SecretHealthCard').then(
          module => module.SecretHealthCard,
        ),
    },
  }),
);

/** The page of platform engineers; mount it at `/secret-health`. @public */
export const SecretsOverviewPage = openchoreoSecretsPlugin.provide(
  routableExtension({
    name: 'SecretsOverviewPage',
    load: () =>
      import('./components/SecretHealthPage').then(it => it.SecretHealthPage),
    mountPoint: secretHealthRouteRef,
  }),
);

/** A widget for a platform engineer's dashboard. @public */
export const PlatformSecretHealthWidget = openchoreoSecretsPlugin.provide(
  createComponentExtension({
    name: 'PlatformSecretHealthWidget',
    component: {
      lazy: () =>
        import('./components/SecretHealthWidget').then(
          module => module.SecretHealthWidget,
        ),
    },
  }),
);
