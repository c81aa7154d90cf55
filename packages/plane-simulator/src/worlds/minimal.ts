import { WorldSpec } from './worldSpec';

/** One component with one secret in one environment: for tests. */
export const minimal: WorldSpec = {
  name: 'minimal',
  clusters: [
    {
      name: 'only',
      stores: [
        {
          name: 'default',
          provider: 'vault',
          holds: { 'shop/db': ['password'] },
        },
      ],
    },
  ],
  controlPlane: 'only',
  access: { 'ClusterDataPlane/default': { cluster: 'only' } },
  namespaces: [
    {
      namespace: 'default',
      planes: [{ plane: 'ClusterDataPlane/default', store: 'default' }],
      environments: [
        { name: 'development', plane: 'ClusterDataPlane/default' },
      ],
      pipelines: { default: ['development'] },
      references: [{ name: 'db', data: { password: 'shop/db#password' } }],
      projects: [
        {
          name: 'shop',
          components: [
            {
              name: 'orders',
              keys: { env: { DB_PASSWORD: 'db/password' } },
              deploys: { development: {} },
            },
          ],
        },
      ],
    },
  ],
};
