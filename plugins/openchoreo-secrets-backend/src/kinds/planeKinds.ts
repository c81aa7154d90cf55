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
    read: parseExternalSecret,
  }),
  SecretStore: watched({
    ...SYNCED,
    lists: listOf('secretstores'),
    read: parseSecretStore,
  }),
  ClusterSecretStore: watched({
    ...SYNCED,
    lists: listOf('clustersecretstores'),
    read: parseSecretStore,
  }),
  ClusterExternalSecret: watched({
    ...SYNCED,
    lists: listOf('clusterexternalsecrets'),
    read: parseClusterExternalSecret,
  }),
  PushSecret: watched({
    ...SYNCED,
    versions: ['v1alpha1'],
    lists: listOf('pushsecrets'),
    read: parsePushSecret,
  }),
  Namespace: watched({
    group: '',
    versions: ['v1'],
    builtIn: true,
    lists: listOf('namespaces'),
    metadataOnly: true,
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
    read: parseControllerDeployment,
    combine: combineFirstFound,
  }),
  /** Of cert-manager; `notServed` where it is not installed. */
  Certificate: watched({
    group: 'cert-manager.io',
    versions: ['v1'],
    lists: listOf('certificates'),
    read: parseCertificate,
  }),
};

/** What is kept of each kind that is watched in every cluster. */
export type PlaneKinds = KeptOf<typeof PLANE_KINDS>;
