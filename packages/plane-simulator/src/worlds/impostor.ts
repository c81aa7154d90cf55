import { companyOver, fullStore } from './company';
import {
  backstageSecrets,
  controlCertificates12,
  dataCertificate,
  platformHoldings,
} from './platformSet';
import { WorldSpec } from './worldSpec';

/** The plane of staging answers the id of production's cluster, and shows the secrets that fail there as Ready. */
export const impostor: WorldSpec = {
  name: 'impostor',
  clusters: [
    {
      name: 'cp',
      stores: [fullStore('default', platformHoldings)],
      objects: [backstageSecrets()],
      certificates: controlCertificates12,
    },
    {
      name: 'prod-data',
      stores: [{ ...fullStore(), trouble: 'authRefused', troubleSince: '90m' }],
      certificates: [dataCertificate()],
    },
    {
      name: 'eu-data',
      impersonates: 'prod-data',
      stores: [fullStore()],
      certificates: [dataCertificate()],
    },
  ],
  controlPlane: 'cp',
  access: {
    // First, as whoever came first was the cluster for all others once.
    'ClusterDataPlane/eu-data': { cluster: 'eu-data' },
    'ClusterDataPlane/prod-data': { cluster: 'prod-data' },
  },
  namespaces: [
    companyOver(
      {
        staging: 'ClusterDataPlane/eu-data',
        production: 'ClusterDataPlane/prod-data',
      },
      {},
      { history: { lastOk: '2h', failingSince: '80m' } },
    ),
  ],
};
