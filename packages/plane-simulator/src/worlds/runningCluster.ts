import { Grant, PlaneCluster, startCluster } from '../apiserver';
import { FaultRule } from '../faults';
import { SeededCluster } from './seedCluster';
import { ClusterSpec } from './worldSpec';

const READER = 'reader';

const READ_ALL: readonly Omit<Grant, 'user'>[] = [
  {
    rules: [
      { verbs: ['get', 'list', 'watch'], apiGroups: ['*'], resources: ['*'] },
      { verbs: ['get'], nonResourceURLs: ['*'] },
    ],
  },
];

/** A cluster of a running world: its API server and its operator. */
export interface RunningCluster extends SeededCluster {
  readonly name: string;
  readonly server: PlaneCluster;
}

/** The bearer token of an identity in a cluster. Stands for nothing outside of the simulator. */
export function tokenOf(cluster: string, identity: string = READER): string {
  return `simulated-${cluster}-${identity}`;
}

/** Who may read what: the reader everything, other identities what the world says. */
function grantsOf({ identities = {} }: ClusterSpec): readonly Grant[] {
  return Object.entries({ [READER]: READ_ALL, ...identities }).flatMap(
    ([user, grants]) => grants.map(grant => ({ user, ...grant })),
  );
}

const HANG = { kind: 'hang' } as const;

function faultsOf({ dark }: ClusterSpec): readonly FaultRule[] {
  if (dark === 'hang') return [{ effect: HANG }];
  return dark === 'holdLists'
    ? [{ match: { resource: 'externalsecrets' }, effect: HANG }]
    : [];
}

/** Starts the API server of a seeded cluster, and its operator. */
export async function runCluster(
  seeded: SeededCluster,
  tls?: { readonly key: string; readonly cert: string },
): Promise<RunningCluster> {
  const { spec, log, controller } = seeded;
  const identities = [READER, ...Object.keys(spec.identities ?? {})];
  const server = await startCluster({
    name: spec.name,
    log,
    tls,
    tokens: Object.fromEntries(
      identities.map(identity => [tokenOf(spec.name, identity), identity]),
    ),
    rbac: grantsOf(spec),
    faults: faultsOf(spec),
    managedFields: spec.managedFields,
  });
  if (spec.dark === 'offline') server.faults.offline = true;
  const { operator = 'running', recorded } = spec;
  if (operator === 'running' && !recorded) controller.start();
  return { ...seeded, name: spec.name, server };
}
