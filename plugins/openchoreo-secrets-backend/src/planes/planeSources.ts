import type { PlaneKinds } from '../observed/snapshot';
import { CERT_MANAGER, EXTERNAL_SECRETS } from './apiGroups';
import type { KindSource, Place } from './kindSource';

const { group } = EXTERNAL_SECRETS;

const synced = (resource: string): Place => ({
  at: 'group',
  group,
  // v1 and v1beta1 say the same where we read; v1alpha1 does not.
  versions: ['v1', 'v1beta1'],
  resources: [resource],
});

/** As the chart calls its controller, and what stands beside it. */
const PARTS = [
  'external-secrets',
  'external-secrets-webhook',
  'external-secrets-cert-controller',
];

function deployments(eso: {
  readonly namespace: string;
  readonly deployment: string;
}): KindSource<'Deployment'>[] {
  return [
    {
      kind: 'Deployment',
      part: 'named',
      place: {
        at: 'path',
        path: `/apis/apps/v1/namespaces/${eso.namespace}/deployments`,
      },
      query: { fieldSelector: `metadata.name=${eso.deployment}` },
    },
    {
      kind: 'Deployment',
      part: 'labelled',
      place: { at: 'path', path: '/apis/apps/v1/deployments' },
      query: {
        labelSelector: `app.kubernetes.io/name in (${PARTS.join(',')})`,
      },
      beyondRoles: true,
    },
  ];
}

/** The lists that are followed in every cluster. */
export function planeSources(eso: {
  readonly namespace: string;
  readonly deployment: string;
}): readonly KindSource<keyof PlaneKinds>[] {
  return [
    { kind: 'ExternalSecret', part: '', place: synced('externalsecrets') },
    { kind: 'SecretStore', part: '', place: synced('secretstores') },
    {
      kind: 'ClusterSecretStore',
      part: '',
      place: synced('clustersecretstores'),
    },
    {
      kind: 'ClusterExternalSecret',
      part: '',
      place: synced('clusterexternalsecrets'),
    },
    {
      kind: 'PushSecret',
      part: '',
      place: {
        at: 'group',
        group,
        versions: ['v1alpha1'],
        resources: ['pushsecrets'],
      },
    },
    {
      kind: 'Namespace',
      part: '',
      place: { at: 'path', path: '/api/v1/namespaces' },
      metadataOnly: true,
    },
    ...deployments(eso),
    {
      kind: 'Certificate',
      part: '',
      place: {
        at: 'group',
        group: CERT_MANAGER.group,
        versions: Object.keys(CERT_MANAGER.versions),
        resources: ['certificates'],
      },
    },
  ];
}

const EVENT_KINDS = [
  'ExternalSecret',
  'SecretStore',
  'ClusterSecretStore',
  'PushSecret',
  'ClusterExternalSecret',
] as const;

/** Events, by one list for each kind they are about. */
export const EVENT_SOURCES: readonly KindSource<string>[] = EVENT_KINDS.map(
  kind => ({
    kind,
    part: 'events',
    place: { at: 'path', path: '/api/v1/events' },
    query: { fieldSelector: `involvedObject.kind=${kind}` },
  }),
);
