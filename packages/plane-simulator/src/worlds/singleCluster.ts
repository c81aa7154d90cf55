import { companyOver, fullStore } from './company';
import {
  backstageSecrets,
  controlCertificates12,
  dataCertificate,
  observabilityCertificate,
  observabilitySecrets,
  platformHoldings,
} from './platformSet';
import { WorldSpec } from './worldSpec';

const PLANES = [
  'ClusterDataPlane/default',
  'ClusterWorkflowPlane/default',
  'ClusterObservabilityPlane/default',
];

/** All planes in one cluster, each with an access of its own. */
export const singleCluster: WorldSpec = {
  name: 'single-cluster',
  clusters: [
    {
      name: 'k3d',
      stores: [fullStore('default', platformHoldings)],
      objects: [backstageSecrets(), ...observabilitySecrets()],
      certificates: [
        ...controlCertificates12,
        dataCertificate(),
        observabilityCertificate({ notBefore: '-79d', notAfter: '+11d' }),
      ],
      identities: Object.fromEntries(
        ['data', 'workflow', 'observability'].map(identity => [
          identity,
          [
            {
              rules: [
                {
                  verbs: ['get', 'list', 'watch'],
                  apiGroups: ['*'],
                  resources: ['*'],
                },
              ],
            },
          ],
        ]),
      ),
    },
  ],
  controlPlane: 'k3d',
  access: {
    [PLANES[0]]: { cluster: 'k3d', identity: 'data' },
    [PLANES[1]]: { cluster: 'k3d', identity: 'workflow' },
    [PLANES[2]]: { cluster: 'k3d', identity: 'observability' },
  },
  namespaces: [
    companyOver(
      { development: PLANES[0], staging: PLANES[0], production: PLANES[0] },
      {
        namespace: 'default',
        interval: '15s',
        planes: [
          { plane: PLANES[0], store: 'default' },
          { plane: PLANES[1], store: 'default' },
          { plane: PLANES[2] },
        ],
      },
    ),
  ],
};
