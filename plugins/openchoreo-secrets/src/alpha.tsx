import { convertLegacyRouteRef } from '@backstage/core-compat-api';
import {
  ApiBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import VpnKeyOutlined from '@material-ui/icons/VpnKeyOutlined';
import {
  PlatformSecretsClient,
  platformSecretsApiRef,
  SecretsClient,
  secretsApiRef,
} from './api';
import { hasSecretsTab, isSecretsAvailable } from './entity/isSecretsAvailable';
import { secretHealthRouteRef, secretsRouteRef } from './routes';

export { secretsTranslationRef } from './translation';

const secretsApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: secretsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new SecretsClient(deps),
    }),
});

const platformSecretsApi = ApiBlueprint.make({
  name: 'platform',
  params: defineParams =>
    defineParams({
      api: platformSecretsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new PlatformSecretsClient(deps),
    }),
});

/** Its title and icon make the item in the side bar. */
const secretHealthPage = PageBlueprint.make({
  params: {
    path: '/secret-health',
    title: 'Secret health',
    icon: <VpnKeyOutlined fontSize="inherit" />,
    routeRef: convertLegacyRouteRef(secretHealthRouteRef),
    noHeader: true,
    loader: () =>
      import('./components/SecretHealthPage').then(({ SecretHealthPage }) => (
        <SecretHealthPage />
      )),
  },
});

const secretsContent = EntityContentBlueprint.make({
  params: {
    path: '/secrets',
    title: 'Secrets',
    routeRef: convertLegacyRouteRef(secretsRouteRef),
    filter: hasSecretsTab,
    loader: () =>
      import('./components/EntityTabs').then(({ EntityTab }) => <EntityTab />),
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
  routes: {
    secrets: convertLegacyRouteRef(secretsRouteRef),
    secretHealth: convertLegacyRouteRef(secretHealthRouteRef),
  },
  extensions: [
    secretsApi,
    platformSecretsApi,
    secretsContent,
    secretHealthCard,
    secretHealthPage,
  ],
});
