import {
  parseCertificate,
  parseClusterExternalSecret,
  parseControllerDeployment,
  parseExternalSecret,
  parseNamespace,
  parsePushSecret,
  parseSecretStore,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { combineFirstFound } from './combineObservations';
import { listOf, watched, type KeptOf } from './watchedKind';

/** The group of External Secrets Operator. */
export const EXTERNAL_SECRETS = 'external-secrets.io';

const SYNCED = {
  group: EXTERNAL_SECRETS,
  // v1 and v1beta1 say the same where we read; v1alpha1 does not.
  versions: ['v1', 'v1beta1'],
  events: true,
} as const;

const STORES = {
  tells: 'whether stores work, and admit a namespace',
  without: 'stores are unknown; a failure is not traced to its store',
};

/** As the chart calls its controller, and what stands beside it. */
const PARTS = [
  'external-secrets',
  'external-secrets-webhook',
  'external-secrets-cert-controller',
];

/** The kinds watched in every cluster. */
export const PLANE_KINDS = {
  ExternalSecret: watched({
    ...SYNCED,
    lists: listOf('externalsecrets'),
    right: {
      tells: 'whether secrets arrive',
      without: 'the plane _refuses to be read_; its secrets are unknown',
    },
    read: parseExternalSecret,
  }),
  SecretStore: watched({
    ...SYNCED,
    lists: listOf('secretstores'),
    right: STORES,
    read: parseSecretStore,
  }),
  ClusterSecretStore: watched({
    ...SYNCED,
    lists: listOf('clustersecretstores'),
    right: STORES,
    read: parseSecretStore,
  }),
  ClusterExternalSecret: watched({
    ...SYNCED,
    lists: listOf('clusterexternalsecrets'),
    right: {
      tells: 'secrets that are made in many namespaces',
      without: 'they are unknown',
    },
    read: parseClusterExternalSecret,
  }),
  PushSecret: watched({
    ...SYNCED,
    versions: ['v1alpha1'],
    lists: listOf('pushsecrets'),
    right: {
      tells: 'what is pushed to stores',
      without: 'pushes are unknown',
    },
    read: parsePushSecret,
  }),
  Namespace: watched({
    group: '',
    versions: ['v1'],
    builtIn: true,
    lists: listOf('namespaces'),
    metadataOnly: true,
    right: {
      tells:
        'which namespaces a store admits; whether two clusters answer one id',
      without:
        'admission by labels is unknown; a question of identity is not raised',
    },
    read: parseNamespace,
  }),
  /** Those of the operator. */
  Deployment: watched({
    group: 'apps',
    versions: ['v1'],
    builtIn: true,
    lists: [
      {
        part: 'named',
        resources: ['deployments'],
        namespace: 'ofOperator',
        query: ({ deployment }) => ({
          fieldSelector: `metadata.name=${deployment}`,
        }),
      },
      {
        part: 'labelled',
        resources: ['deployments'],
        query: () => ({
          labelSelector: `app.kubernetes.io/name in (${PARTS.join(',')})`,
        }),
        beyondRoles: true,
      },
    ],
    right: {
      tells: 'whether its controller runs, in which version',
      without:
        'running is concluded from what it does; version and replicas are unknown',
    },
    read: parseControllerDeployment,
    combine: combineFirstFound,
  }),
  /** Of cert-manager; `notServed` where it is not installed. */
  Certificate: watched({
    group: 'cert-manager.io',
    versions: ['v1'],
    lists: listOf('certificates'),
    right: {
      tells: 'certificates of the checklist: dates, renewal',
      without: 'their rows cannot be told',
    },
    read: parseCertificate,
  }),
};

/** What is kept of each kind that is watched in every cluster. */
export type PlaneKinds = KeptOf<typeof PLANE_KINDS>;
