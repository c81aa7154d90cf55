import { controlCertificates12 } from './platformSet';
import { WorldSpec } from './worldSpec';

/** Installed a minute ago: planes and a project, and nothing in them. */
export const empty: WorldSpec = {
  name: 'empty',
  clusters: [
    { name: 'cp', certificates: controlCertificates12 },
    {
      name: 'data',
      certManager: true,
      stores: [{ name: 'default', provider: 'vault' }],
    },
  ],
  controlPlane: 'cp',
  access: { 'ClusterDataPlane/default': { cluster: 'data' } },
  namespaces: [
    {
      namespace: 'default',
      planes: [{ plane: 'ClusterDataPlane/default', store: 'default' }],
      environments: [
        { name: 'development', plane: 'ClusterDataPlane/default' },
      ],
      pipelines: { default: ['development'] },
      references: [],
      projects: [
        {
          name: 'default',
          components: [
            { name: 'greeter', deploys: { development: {} } },
            { name: 'not-deployed', deploys: {} },
          ],
        },
      ],
    },
  ],
};
