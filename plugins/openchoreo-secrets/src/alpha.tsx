import {
  ApiBlueprint,
  configApiRef,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
  type ApiHolder,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import VpnKeyOutlined from '@material-ui/icons/VpnKeyOutlined';
import {
  createFleetClient,
  createSecretsClient,
  fleetApiRef,
  secretsApiRef,
} from './api';
import { hasSecretsTab, isSecretsAvailable } from './entity/isSecretsAvailable';
import { isSecretHealthOn } from './feature';
import { secretHealthRouteRef, secretsRouteRef } from './routes';

export { secretsTranslationRef, type SecretsMessages } from './translation';

const secretsApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: secretsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => createSecretsClient(deps),
    }),
});

const fleetApi = ApiBlueprint.make({
  name: 'platform',
  params: defineParams =>
    defineParams({
      api: fleetApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => createFleetClient(deps),
    }),
});

/** Its title and icon make the item in the side bar, and the host's header: the page draws none. */
const secretHealthPage = PageBlueprint.makeWithOverrides({
  factory: (originalFactory, { apis }) =>
    originalFactory({
      path: '/secret-health',
      title: 'Secret health',
      // Without an icon there is no item in the side bar.
      icon: isOn(apis) ? <VpnKeyOutlined fontSize="inherit" /> : undefined,
      routeRef: secretHealthRouteRef,
      loader: () =>
        import('./components/SecretHealthPage').then(
          ({ SecretHealthViews }) => <SecretHealthViews element="main" />,
        ),
    }),
});

const secretsContent = EntityContentBlueprint.makeWithOverrides({
  factory: (originalFactory, { apis, config }) =>
    originalFactory(
      {
        path: '/secrets',
        title: 'Secrets',
        routeRef: secretsRouteRef,
        filter: isOn(apis) ? hasSecretsTab : nowhere,
        loader: () =>
          import('./components/EntityTabs').then(({ EntityTab }) => (
            <EntityTab />
          )),
      },
      { config: isOn(apis) ? config : { ...config, filter: undefined } },
    ),
});

const secretHealthCard = EntityCardBlueprint.makeWithOverrides({
  name: 'health',
  factory: (originalFactory, { apis, config }) =>
    originalFactory(
      {
        // Beside what the entity is, rather than below what it has.
        type: 'info',
        filter: isOn(apis) ? isSecretsAvailable : nowhere,
        loader: () =>
          import('./components/SecretHealthCard').then(
            ({ SecretHealthCard }) => <SecretHealthCard />,
          ),
      },
      { config: isOn(apis) ? config : { ...config, filter: undefined } },
    ),
});

function isOn(apis: ApiHolder): boolean {
  const config = apis.get(configApiRef);
  return config === undefined || isSecretHealthOn(config);
}

function nowhere() {
  return false;
}

/** The plugin, for apps of the new front-end system. @alpha */
export default createFrontendPlugin({
  pluginId: 'openchoreo-secrets',
  routes: { secrets: secretsRouteRef, secretHealth: secretHealthRouteRef },
  extensions: [
    secretsApi,
    fleetApi,
    secretsContent,
    secretHealthCard,
    secretHealthPage,
  ],
});
