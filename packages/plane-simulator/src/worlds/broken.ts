import { companyOver, fullStore } from './company';
import { WorldSpec } from './worldSpec';

const failing = { history: { lastOk: '30h', failingSince: '29h' } };

/** Nothing works: a store that refuses the login, one that is absent, and a stalled operator. */
export const broken: WorldSpec = {
  name: 'broken',
  clusters: [
    { name: 'cp', operator: 'absent' },
    {
      name: 'dev-data',
      stores: [{ ...fullStore(), trouble: 'authRefused', troubleSince: '29h' }],
    },
    // The store that the plane refers to is not there.
    { name: 'eu-data' },
    {
      name: 'prod-data',
      operator: 'stalled',
      operatorSince: '3h',
      stores: [fullStore()],
    },
  ],
  controlPlane: 'cp',
  access: {
    'ClusterDataPlane/dev-data': { cluster: 'dev-data' },
    'ClusterDataPlane/eu-data': { cluster: 'eu-data' },
    'ClusterDataPlane/prod-data': { cluster: 'prod-data' },
  },
  namespaces: [
    companyOver(
      {
        development: 'ClusterDataPlane/dev-data',
        staging: 'ClusterDataPlane/eu-data',
      },
      {},
      failing,
    ),
    companyOver(
      { production: 'ClusterDataPlane/prod-data' },
      { namespace: 'acme-live' },
    ),
  ],
};
