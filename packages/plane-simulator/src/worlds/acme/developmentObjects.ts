import { History } from '../../controlplane';
import { ObjectSpec } from '../worldSpec';

const KV = 'openchoreo-kv-acme';

function push(name: string, source: string, history?: History): ObjectSpec {
  return {
    kind: 'PushSecret',
    namespace: KV,
    name,
    spec: {
      refreshInterval: '1h',
      updatePolicy: 'Replace',
      deletionPolicy: 'Delete',
      secretStoreRefs: [{ kind: 'ClusterSecretStore', name: 'pushed' }],
      selector: { secret: { name: source } },
      data: [
        {
          match: {
            secretKey: 'token',
            remoteRef: {
              remoteKey: `secret/acme/generic/${name}`,
              property: 'token',
            },
          },
        },
      ],
    },
    history,
  };
}

const childSpec = {
  refreshInterval: '1h',
  secretStoreRef: { kind: 'ClusterSecretStore', name: 'default' },
  data: [
    {
      secretKey: 'ca.crt',
      remoteRef: { key: 'platform/tls', property: 'ca' },
    },
  ],
};

function everywhere(name: string, selection: object): ObjectSpec {
  return {
    kind: 'ClusterExternalSecret',
    name,
    spec: {
      externalSecretName: name,
      refreshTime: '1h',
      ...selection,
      externalSecretSpec: childSpec,
    },
  };
}

function handMade(namespace: string, name: string, spec: unknown): ObjectSpec {
  return { namespace, name, spec };
}

/** What stands in the development cluster beside the components: pushes, cluster-wide secrets, hand-made ones. */
export const developmentObjects: readonly ObjectSpec[] = [
  push('npm-token', 'npm-token'),
  push('limited', 'limited', { created: '2h', failingSince: '2h' }),
  push('no-source', 'never-made', { created: '1h', failingSince: '1h' }),
  push('source-gone', 'removed', { lastOk: '5h', failingSince: '3h' }),
  // Before the cluster-wide ones, whose names they take.
  handMade('tools-b', 'shared-ca', childSpec),
  handMade('tools-b', 'taken', childSpec),
  everywhere('trust-bundle', { namespaces: ['tools-a', 'tools-b'] }),
  everywhere('shared-ca', { namespaces: ['tools-a', 'tools-b'] }),
  everywhere('taken', { namespaces: ['tools-b'] }),
  everywhere('nowhere', {
    namespaceSelectors: [{ matchLabels: { tier: 'none' } }],
  }),
  handMade('tools-a', 'team-token', {
    ...childSpec,
    secretStoreRef: { kind: 'SecretStore', name: 'team-store' },
  }),
  handMade('tools-a', 'malformed', { data: 'not a list', refreshInterval: 7 }),
];
