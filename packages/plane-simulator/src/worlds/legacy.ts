import { companyOver, fullStore } from './company';
import { platformSecret } from './platformSet';
import { WorldSpec } from './worldSpec';

const oldOperator = { esoVersion: 'v0.9.20' };

/** OpenChoreo of the 0.9 era: build planes, organisations, releases that are not called rendered; and an operator of its time. */
export const legacy: WorldSpec = {
  name: 'legacy',
  clusters: [
    {
      name: 'cp',
      ...oldOperator,
      openchoreo: '0.9',
      stores: [
        fullStore('default', {
          'backstage-backend-secret': ['value'],
          'backstage-client-secret': ['value'],
        }),
      ],
      // Named after the chart's release.
      objects: [
        platformSecret(
          'openchoreo-control-plane',
          'openchoreo-control-plane-backstage-secrets',
          'default',
          {
            'backend-secret': 'backstage-backend-secret',
            'client-secret': 'backstage-client-secret',
          },
        ),
      ],
      certificates: [
        {
          namespace: 'openchoreo-control-plane',
          name: 'cluster-gateway-ca',
          isCA: true,
          notBefore: '-90d',
          notAfter: '+3560d',
        },
      ],
    },
    {
      name: 'data',
      ...oldOperator,
      stores: [fullStore()],
      certManager: true,
    },
    {
      name: 'build',
      ...oldOperator,
      certManager: true,
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
          {
            plane: 'BuildPlane/default/default',
            store: 'default',
            agent: { pinned: 'inSecret' },
          },
        ],
      },
    ),
  ],
};
