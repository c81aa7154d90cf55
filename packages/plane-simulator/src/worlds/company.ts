import {
  ComponentSpec,
  ControlPlaneSpec,
  DeploySpec,
  ReferenceSpec,
} from '../controlplane';
import { StoreSpec } from './worldSpec';

/** A small, healthy company, from which other worlds are made. */
const remotes: Readonly<Record<string, readonly string[]>> = {
  'shop/db': ['username', 'password'],
  'shop/stripe': ['api_key'],
  'shop/session': ['key'],
  'shop/tls': ['cert'],
};

/** A store that has everything. */
export function fullStore(
  name = 'default',
  more: Readonly<Record<string, readonly string[]>> = {},
): StoreSpec {
  return { name, provider: 'vault', holds: { ...remotes, ...more } };
}

const components: readonly Omit<ComponentSpec, 'deploys'>[] = [
  {
    name: 'orders',
    keys: {
      env: {
        DB_USERNAME: 'db/username',
        DB_PASSWORD: 'db/password',
        STRIPE_API_KEY: 'stripe/api-key',
      },
      files: { '/etc/orders/tls.crt': 'tls/cert' },
    },
  },
  {
    name: 'storefront',
    type: 'deployment/web-application',
    keys: { env: { SESSION_KEY: 'session/key' } },
  },
  { name: 'catalog', keys: { env: { DB_PASSWORD: 'db/password' } } },
];

const references: readonly ReferenceSpec[] = [
  {
    name: 'db',
    data: { username: 'shop/db#username', password: 'shop/db#password' },
  },
  { name: 'stripe', data: { 'api-key': 'shop/stripe#api_key' } },
  { name: 'session', data: { key: 'shop/session#key' } },
  { name: 'tls', data: { cert: 'shop/tls#cert' } },
];

/** Where the environments of the company live, in the order of promotion. */
export type EnvironmentPlanes = Readonly<Record<string, string>>;

/** The company over some planes; the last environment is production. */
export function companyOver(
  environments: EnvironmentPlanes,
  more: Partial<ControlPlaneSpec> = {},
  deploy: DeploySpec = {},
): ControlPlaneSpec {
  const names = Object.keys(environments);
  const planes = [...new Set(Object.values(environments))];
  return {
    namespace: 'acme',
    interval: '1h',
    planes: planes.map(plane => ({ plane, store: 'default' })),
    environments: names.map((name, index) => ({
      name,
      plane: environments[name],
      production: index === names.length - 1,
    })),
    pipelines: { default: names },
    references,
    projects: [
      {
        name: 'shop',
        components: components.map(component => ({
          ...component,
          deploys: Object.fromEntries(names.map(name => [name, deploy])),
        })),
      },
    ],
    ...more,
  };
}
