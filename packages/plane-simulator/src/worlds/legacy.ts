import { companyOver, fullStore } from './company';
import { WorldSpec } from './worldSpec';

const oldOperator = { esoVersion: 'v0.9.20', served: ['v1beta1'] };

/** OpenChoreo of the 0.9 era: build planes, organisations, releases that are not called rendered; and an operator of its time. */
export const legacy: WorldSpec = {
  name: 'legacy',
  clusters: [
    { name: 'cp', ...oldOperator, openchoreo: '0.9' },
    { name: 'data', ...oldOperator, stores: [fullStore()] },
    {
      name: 'build',
      ...oldOperator,
      stores: [fullStore()],
      objects: [
        {
          namespace: 'openchoreo-ci-default',
          name: 'orders-build-3-registry-push-secret',
          labels: { 'openchoreo.dev/component': 'orders' },
          spec: {
            refreshInterval: '1h',
            secretStoreRef: { kind: 'ClusterSecretStore', name: 'default' },
            data: [
              {
                secretKey: '.dockerconfigjson',
                remoteRef: { key: 'registry-push-secret' },
              },
            ],
          },
          history: { created: '2h', failingSince: '2h' },
        },
      ],
    },
  ],
  controlPlane: 'cp',
  access: {
    'DataPlane/default/default': { cluster: 'data' },
    'BuildPlane/default/default': { cluster: 'build' },
  },
  namespaces: [
    companyOver(
      {
        development: 'DataPlane/default/default',
        production: 'DataPlane/default/default',
      },
      {
        namespace: 'default',
        era: 'legacy',
        planes: [
          { plane: 'DataPlane/default/default', store: 'default' },
          { plane: 'BuildPlane/default/default', store: 'default' },
        ],
      },
    ),
  ],
};
