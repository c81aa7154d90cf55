import { convertLegacyRouteRef } from '@backstage/core-compat-api';
import {
  ApiBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { SecretsClient, secretsApiRef } from './api';
import { hasSecretsTab, isSecretsAvailable } from './entity/isSecretsAvailable';
import { secretsRouteRef } from './routes';

export { secretsTranslationRef } from './translation';

const secretsApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: secretsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new SecretsClient(deps),
    }),
});

const secretsContent = EntityContentBlueprint.make({
  params: {
    path: '/secrets',
    title: 'Secrets',
    routeRef: convertLegacyRouteRef(secretsRouteRef),
    filter: hasSecretsTab,
    loader: () =>
      import('./components/SecretsTab').then(({ SecretsTab }) => (
        <SecretsTab />
      )),
  },
});

const secretHealthCard = EntityCardBlueprint.make({
  name: 'health',
  params: {
    filter: isSecretsAvailable,
    loader: () =>
      import('./components/SecretHealthCard').then(({ SecretHealthCard }) => (
        <SecretHealthCard />
      )),
  },
});

/** The plugin, for apps of the new front-end system. @alpha */
export default createFrontendPlugin({
  pluginId: 'openchoreo-secrets',
  routes: { secrets: convertLegacyRouteRef(secretsRouteRef) },
  extensions: [secretsApi, secretsContent, secretHealthCard],
});
