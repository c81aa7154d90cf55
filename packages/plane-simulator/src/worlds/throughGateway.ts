import { Grant } from '../apiserver';
import { PlaneId } from '../controlplane';
import { planeTypeOf } from './gatewayPlanes';
import { Access, ClusterSpec, WorldSpec } from './worldSpec';

type Rules = Grant['rules'];

/** What the charts give to each agent. */
const EVERY_AGENT: Rules = [
  { verbs: ['*'], apiGroups: [''], resources: ['secrets', 'namespaces'] },
  { verbs: ['get', 'list'], apiGroups: [''], resources: ['events'] },
  { verbs: ['get', 'list'], apiGroups: ['apps'], resources: ['deployments'] },
];

/** Agents of observability planes have no rights on External Secrets. */
const WITH_SECRETS: Rules = [
  ...EVERY_AGENT,
  {
    verbs: ['*'],
    apiGroups: ['external-secrets.io'],
    resources: [
      'externalsecrets',
      'secretstores',
      'clustersecretstores',
      'pushsecrets',
    ],
  },
];

function agentOf(plane: PlaneId): string {
  return `cluster-agent-${planeTypeOf(plane)}`;
}

function rulesOf(plane: PlaneId): Rules {
  return planeTypeOf(plane) === 'observabilityplane'
    ? EVERY_AGENT
    : WITH_SECRETS;
}

/** All agents in a cluster that have no identity of the world's own. */
function withAgents(
  cluster: ClusterSpec,
  planes: readonly (readonly [PlaneId, Access])[],
): ClusterSpec {
  const here = planes.filter(
    ([, access]) => access.cluster === cluster.name && !access.identity,
  );
  const agents = here.map(
    ([plane]) => [agentOf(plane), [{ rules: rulesOf(plane) }]] as const,
  );
  const identities = { ...cluster.identities, ...Object.fromEntries(agents) };
  return { ...cluster, identities };
}

/** A world whose planes are reached through the gateway: all, or every second one. */
export function throughGateway(
  spec: WorldSpec,
  how: 'gateway' | 'mixed',
): WorldSpec {
  const planes = Object.entries(spec.access);
  const behind = planes.filter((_, index) => how === 'gateway' || index % 2);
  const names = new Set(behind.map(([plane]) => plane));
  const access = planes.map(([plane, direct]): [PlaneId, Access] => {
    const { identity = agentOf(plane) } = direct;
    const through: Access = { ...direct, identity, via: 'gateway' };
    return [plane, names.has(plane) ? through : direct];
  });
  const { lookUp, ...rest } = spec.checklist ?? {};
  // No Secret is asked for through the gateway.
  const direct = lookUp?.filter(({ plane }) => !names.has(plane));
  return {
    ...spec,
    clusters: spec.clusters.map(cluster => withAgents(cluster, behind)),
    access: Object.fromEntries(access),
    ...(spec.checklist && {
      checklist: { ...rest, ...(direct && { lookUp: direct }) },
    }),
  };
}
