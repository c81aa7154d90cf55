import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { SecretsClient, secretsApiRef } from './api';
import { secretsRouteRef } from './routes';

/** The plugin, for apps of the legacy front-end system. @public */
export const openchoreoSecretsPlugin = createPlugin({
  id: 'openchoreo-secrets',
  routes: { secrets: secretsRouteRef },
  apis: [
    createApiFactory({
      api: secretsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new SecretsClient(deps),
    }),
  ],
});

/** The Secrets tab of a component; mount it at `/secrets`. @public */
export const EntitySecretsContent = openchoreoSecretsPlugin.provide(
  createRoutableExtension({
    name: 'EntitySecretsContent',
    component: () =>
      import('./components/SecretsTab').then(module => module.SecretsTab),
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
