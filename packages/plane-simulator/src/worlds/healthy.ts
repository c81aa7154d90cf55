import { companyOver, fullStore } from './company';
import {
  backstageSecrets,
  controlCertificates12,
  dataCertificate,
  platformHoldings,
} from './platformSet';
import { WorldSpec } from './worldSpec';

/** Everything is as it should be, in three environments. */
export const healthy: WorldSpec = {
  name: 'healthy',
  clusters: [
    {
      name: 'cp',
      stores: [fullStore('default', platformHoldings)],
      objects: [backstageSecrets()],
      certificates: controlCertificates12,
    },
    {
      name: 'dev-data',
      stores: [fullStore()],
      certificates: [dataCertificate()],
    },
    {
      name: 'prod-data',
      stores: [fullStore()],
      certificates: [dataCertificate()],
    },
  ],
  controlPlane: 'cp',
  access: {
    'ClusterDataPlane/dev-data': { cluster: 'dev-data' },
    'ClusterDataPlane/prod-data': { cluster: 'prod-data' },
  },
  namespaces: [
    companyOver({
      development: 'ClusterDataPlane/dev-data',
      staging: 'ClusterDataPlane/dev-data',
      production: 'ClusterDataPlane/prod-data',
    }),
  ],
};
