import { companyOver, fullStore } from './company';
import { WorldSpec } from './worldSpec';

/** Everything is as it should be, in three environments. */
export const healthy: WorldSpec = {
  name: 'healthy',
  clusters: [
    { name: 'cp', stores: [fullStore()] },
    { name: 'dev-data', stores: [fullStore()] },
    { name: 'prod-data', stores: [fullStore()] },
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
