import { AgentSpec, PlaneSpec } from '../../controlplane';
import { Access, ClusterSpec, ObjectSpec } from '../worldSpec';

function secrets(count: number, created = '20d'): readonly ObjectSpec[] {
  return Array.from({ length: count }, (_, i) => ({
    namespace: 'site-apps',
    name: `app-${i + 1}`,
    spec: {
      refreshInterval: '15m',
      secretStoreRef: { kind: 'ClusterSecretStore', name: 'default' },
      data: [
        { secretKey: 'token', remoteRef: { key: 'site', property: 'token' } },
      ],
    },
    history: { created },
  }));
}

const store = {
  name: 'default',
  provider: 'vault',
  holds: { site: ['token'] },
} as const;

const pending: ObjectSpec = {
  ...secrets(1)[0],
  name: 'new-app',
  history: { created: '20m', untouched: true },
};

/** Small clusters of remote sites, each with a trouble of the cluster as a whole. No environment uses them. */
export const siteClusters: readonly ClusterSpec[] = [
  {
    name: 'us-data',
    operator: 'down',
    operatorSince: '50m',
    certManager: true,
    stores: [store],
    objects: [...secrets(6), pending],
  },
  {
    name: 'ap-data',
    operator: 'stalled',
    operatorSince: '71m',
    certManager: true,
    stores: [store],
    objects: secrets(8),
  },
  { name: 'spare-data', operator: 'absent', certManager: true },
  {
    name: 'lab-data',
    stores: [store],
    objects: secrets(2),
    identities: {
      agent: [
        {
          rules: [
            {
              verbs: ['get', 'list', 'watch'],
              apiGroups: [''],
              resources: ['namespaces'],
            },
          ],
        },
      ],
    },
  },
  { name: 'west-data', stores: [store], objects: secrets(2), dark: 'offline' },
];

const site = (name: string) => `DataPlane/acme/${name}`;

/** How agents are that are not simply connected. */
const agents: Readonly<Record<string, AgentSpec>> = {
  // Renewed, and nobody copied the new certificate into the plane.
  'us-data': {
    notBefore: '-77d',
    notAfter: '+13d',
    renewed: { notBefore: '-2d', notAfter: '+88d' },
    disconnectedFor: '2d',
  },
  'west-data': { pinned: 'inSecret', disconnectedFor: '5h' },
  'edge-data': { pinned: 'garbled' },
};

export const sitePlanes: readonly PlaneSpec[] = [
  ...siteClusters.map(({ name }) => ({
    plane: site(name),
    store: 'default',
    agentConnected: agents[name] === undefined,
    agent: agents[name],
  })),
  // Registered, with neither a store nor an access.
  { plane: site('edge-data'), agent: agents['edge-data'] },
];

export const siteAccess: Readonly<Record<string, Access>> = Object.fromEntries(
  siteClusters.map(({ name, identities }) => [
    site(name),
    { cluster: name, identity: Object.keys(identities ?? {})[0] },
  ]),
);
