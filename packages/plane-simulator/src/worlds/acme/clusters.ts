import {
  controlCertificates12,
  dataCertificate,
  observabilityCertificate,
  platformHoldings,
} from '../platformSet';
import { ClusterSpec } from '../worldSpec';
import { everything, everythingBut } from './references';
import { developmentObjects } from './developmentObjects';
import { buildObjects, platformObjects } from './platformObjects';

const allow = (...namespaces: string[]) => ({ conditions: [{ namespaces }] });

const control: ClusterSpec = {
  name: 'cp',
  stores: [
    {
      name: 'default',
      provider: 'vault',
      holds: {
        'backstage-backend-secret': ['value'],
        'backstage-client-secret': ['value'],
      },
    },
  ],
  certificates: controlCertificates12,
  objects: platformObjects,
};

const development: ClusterSpec = {
  name: 'dev-data',
  esoVersion: 'v2.9.0',
  stores: [
    { name: 'default', provider: 'vault', holds: everything },
    {
      name: 'pushed',
      provider: 'vault',
      keyTroubles: { 'secret/acme/generic/limited': 'throttled' },
    },
    {
      name: 'team-store',
      namespace: 'tools-a',
      provider: 'vault',
      holds: everything,
    },
  ],
  namespaces: {
    'tools-a': { tier: 'tools' },
    'tools-b': { tier: 'tools' },
    'openchoreo-kv-acme': {},
  },
  secrets: [
    'openchoreo-kv-acme/npm-token',
    'openchoreo-kv-acme/limited',
    // Made with kubectl, in place of a Certificate.
    'openchoreo-data-plane/dp-gateway-tls',
  ],
  certManager: true,
  objects: developmentObjects,
};

const staging: ClusterSpec = {
  name: 'eu-data',
  stores: [{ name: 'default', provider: 'vault', holds: everything }],
  certificates: [dataCertificate()],
};

const production: ClusterSpec = {
  name: 'prod-data',
  // Of the first release with sync windows.
  esoVersion: 'v2.7.0',
  certificates: [dataCertificate()],
  stores: [
    {
      name: 'aws-prod',
      provider: 'aws',
      holds: everythingBut(
        'prod/shop/stripe#webhook_secret',
        'prod/shop/catalog-db',
      ),
      keyTroubles: {
        'prod/shop/jwt-signing': 'permissionDenied',
        'prod/shop/search': 'throttled',
        'prod/shop/cdn': 'network',
        'prod/shop/partner': 'strange',
        'prod/shop/images': 'tls',
      },
    },
    {
      name: 'payments-vault',
      provider: 'vault',
      holds: everything,
      trouble: 'authRefused',
      troubleSince: '18m',
    },
    { name: 'mail-vault', provider: 'vault', holds: everything },
    {
      name: 'partners-only',
      provider: 'vault',
      holds: everything,
      spec: allow('partners'),
    },
    {
      name: 'other-class',
      provider: 'vault',
      holds: everything,
      spec: { controller: 'blue' },
      history: { untouched: true },
    },
    {
      name: 'unverified',
      provider: 'vault',
      holds: everything,
      validation: 'unknown',
    },
    {
      name: 'misconfigured',
      provider: 'vault',
      trouble: 'badConfig',
      troubleSince: '5d',
    },
    {
      name: 'odd-vault',
      provider: 'vault',
      trouble: 'strange',
      troubleSince: '4h',
    },
    {
      name: 'leaving',
      provider: 'vault',
      history: { deleting: '30m' },
    },
  ],
};

/** Workflow and observability plane live in one cluster, and see it with rights of their own. */
const operations: ClusterSpec = {
  name: 'ops',
  // The workflow plane refers to a store `default`, which is not here.
  stores: [
    {
      name: 'observer-vault',
      provider: 'vault',
      holds: {
        ...platformHoldings,
        'secret/acme/git/github': ['value'],
        'registry-push-secret': ['value'],
      },
    },
  ],
  certificates: [
    // Optional, and forgotten by everybody.
    observabilityCertificate({ notBefore: '-93d', notAfter: '-3d' }),
  ],
  identities: {
    'obs-agent': [
      {
        rules: [
          {
            verbs: ['get', 'list', 'watch'],
            apiGroups: ['', 'apps'],
            resources: ['namespaces', 'events', 'deployments'],
          },
        ],
      },
    ],
  },
  objects: buildObjects,
};

export const clusters: readonly ClusterSpec[] = [
  control,
  development,
  staging,
  production,
  operations,
];
