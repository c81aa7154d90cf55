import { WorldSpec } from '../worldSpec';
import { clusters } from './clusters';
import { logistics } from './logistics';
import { references } from './references';
import { runs } from './runs';
import { shop } from './shop';
import { trials } from './trials';
import { siteAccess, siteClusters, sitePlanes } from './sites';

/**
 * A company with two projects: most of it healthy, and every kind of trouble
 * somewhere. The mail store of production flaps while you watch.
 */
export const acme: WorldSpec = {
  name: 'acme',
  clusters: [...clusters, ...siteClusters],
  controlPlane: 'cp',
  access: {
    'ClusterDataPlane/dev-data': { cluster: 'dev-data' },
    'ClusterDataPlane/eu-data': { cluster: 'eu-data' },
    'ClusterDataPlane/prod-data': { cluster: 'prod-data' },
    'ClusterWorkflowPlane/build': { cluster: 'ops' },
    'ClusterObservabilityPlane/obs': { cluster: 'ops', identity: 'obs-agent' },
    ...siteAccess,
  },
  namespaces: [
    {
      namespace: 'acme',
      interval: '1h',
      planes: [
        { plane: 'ClusterDataPlane/dev-data', store: 'default' },
        {
          plane: 'ClusterDataPlane/eu-data',
          store: 'default',
          agent: { notBefore: '-81d', notAfter: '+9d' },
        },
        { plane: 'ClusterDataPlane/prod-data', store: 'aws-prod' },
        { plane: 'ClusterWorkflowPlane/build', store: 'default' },
        { plane: 'ClusterObservabilityPlane/obs' },
        ...sitePlanes,
      ],
      environments: [
        { name: 'development', plane: 'ClusterDataPlane/dev-data' },
        { name: 'staging', plane: 'ClusterDataPlane/eu-data' },
        {
          name: 'production',
          plane: 'ClusterDataPlane/prod-data',
          production: true,
        },
        { name: 'edge', plane: 'DataPlane/acme/edge-data', production: true },
      ],
      pipelines: {
        default: ['development', 'staging', 'production'],
        'with-edge': ['development', 'staging', 'production', 'edge'],
      },
      references,
      projects: [shop, logistics],
      runs,
    },
    trials,
  ],
  stores: [
    {
      store: 'payments-vault',
      displayName: 'Vault of the payments team',
      url: 'https://vault.payments.example.com/ui/',
    },
    { store: 'aws-prod', displayName: 'AWS Secrets Manager, account prod' },
  ],
  checklist: {
    features: { portalAssistant: true, opensearch: true },
    lookUp: [
      {
        plane: 'ControlPlane/default',
        namespaces: ['openchoreo-control-plane'],
      },
      {
        plane: 'ClusterDataPlane/dev-data',
        namespaces: ['openchoreo-data-plane'],
      },
      {
        // Its identity may not.
        plane: 'ClusterObservabilityPlane/obs',
        namespaces: ['openchoreo-observability-plane'],
      },
    ],
  },
  happenings: [
    {
      after: '75s',
      every: '3m',
      action: 'breakStore',
      input: { cluster: 'prod-data', store: 'mail-vault', trouble: 'down' },
    },
    {
      after: '135s',
      every: '3m',
      action: 'recoverStore',
      input: { cluster: 'prod-data', store: 'mail-vault' },
    },
    {
      after: '40s',
      every: '2m',
      action: 'rotate',
      input: { cluster: 'dev-data', store: 'default', key: 'prod/shop/push' },
    },
  ],
};
