import { companyOver, fullStore } from './company';
import {
  backstageSecrets,
  controlCertificates12,
  platformHoldings,
} from './platformSet';
import { WorldSpec } from './worldSpec';

/** The control plane answers, its planes do not: one refuses, one hangs, and one goes dark half a minute after the start. */
export const unreachable: WorldSpec = {
  name: 'unreachable',
  clusters: [
    {
      name: 'cp',
      stores: [fullStore('default', platformHoldings)],
      objects: [backstageSecrets()],
      certificates: controlCertificates12,
    },
    { name: 'dev-data', stores: [fullStore()], certManager: true },
    { name: 'eu-data', stores: [fullStore()], dark: 'offline' },
    { name: 'prod-data', stores: [fullStore()], dark: 'hang' },
  ],
  controlPlane: 'cp',
  access: {
    'ClusterDataPlane/dev-data': { cluster: 'dev-data' },
    'ClusterDataPlane/eu-data': { cluster: 'eu-data' },
    'ClusterDataPlane/prod-data': { cluster: 'prod-data' },
  },
  namespaces: [
    companyOver({
      development: 'ClusterDataPlane/dev-data',
      staging: 'ClusterDataPlane/eu-data',
      production: 'ClusterDataPlane/prod-data',
    }),
  ],
  happenings: [
    {
      after: '30s',
      action: 'planeDark',
      input: { plane: 'ClusterDataPlane/dev-data' },
    },
  ],
};
