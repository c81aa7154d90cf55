import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import {
  PlatformSecretsClient,
  platformSecretsApiRef,
  SecretsClient,
  secretsApiRef,
} from './api';
import { secretHealthRouteRef, secretsRouteRef } from './routes';

/** The plugin, for apps of the legacy front-end system. @public */
export const openchoreoSecretsPlugin = createPlugin({
  id: 'openchoreo-secrets',
  routes: { secrets: secretsRouteRef, secretHealth: secretHealthRouteRef },
  apis: [
    createApiFactory({
      api: secretsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new SecretsClient(deps),
    }),
    createApiFactory({
      api: platformSecretsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new PlatformSecretsClient(deps),
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
  createRoutableExtension({
    name: 'EntitySecretsContent',
    component: () =>
      import('./components/EntityTabs').then(module => module.EntityTab),
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
  createRoutableExtension({
    name: 'SecretsOverviewPage',
    component: () =>
      import('./components/SecretHealthPage').then(
        module => module.SecretHealthPage,
      ),
    mountPoint: secretHealthRouteRef,
  }),
);

/** A widget for a platform engineer's dashboard; the page must be mounted too. @public */
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
