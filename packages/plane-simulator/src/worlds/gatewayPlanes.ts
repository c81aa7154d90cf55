import { PlaneId, PlaneSpec } from '../controlplane';
import { parsePlaneId } from '../controlplane/planeObjects';
import { AgentKey, GatewayPlane } from '../gateway';
import { RunningCluster, tokenOf } from './runningCluster';
import { ControlError } from './runningWorld';
import { WorldSpec } from './worldSpec';

/** Where the gateway puts planes of a kind: `ClusterDataPlane/eu` under `dataplane`. */
export function planeTypeOf(plane: PlaneId): string {
  return parsePlaneId(plane)
    .kind.replace(/^Cluster/, '')
    .toLowerCase();
}

function planeSpecs(spec: WorldSpec): ReadonlyMap<PlaneId, PlaneSpec> {
  const planes = spec.namespaces.flatMap(({ planes: some }) => some);
  return new Map(planes.map(each => [each.plane, each]));
}

/** The agent of a plane. */
export function agentKeyOf(spec: WorldSpec, plane: PlaneId): AgentKey {
  const { name } = parsePlaneId(plane);
  const planeId = planeSpecs(spec).get(plane)?.planeId ?? name;
  return { planeType: planeTypeOf(plane), planeId };
}

/** The planes of a world that are behind its gateway. */
export function planesBehind({ access }: WorldSpec): readonly PlaneId[] {
  return Object.keys(access).filter(plane => access[plane].via === 'gateway');
}

/** A plane behind the gateway, named in full or by its name alone. */
export function planeBehind(
  spec: WorldSpec,
  asked: string | undefined,
): PlaneId {
  const planes = planesBehind(spec);
  const found = planes.find(
    plane => plane === asked || plane.split('/').at(-1) === asked,
  );
  if (found) return found;
  const known = planes.join(', ') || 'none';
  throw new ControlError(
    `plane ${asked} is not one of those behind the gateway: ${known}`,
  );
}

/** Whether the agent of a plane is there when the world starts. */
export function isConnectedAtStart(spec: WorldSpec, plane: PlaneId): boolean {
  return planeSpecs(spec).get(plane)?.agentConnected ?? true;
}

/** The agents, each with all the planes' resources that it stands for. */
export function gatewayPlanesOf(
  spec: WorldSpec,
  clusters: ReadonlyMap<string, RunningCluster>,
): readonly GatewayPlane[] {
  const agents = new Map<string, GatewayPlane>();
  for (const plane of planesBehind(spec)) {
    const { cluster, identity } = spec.access[plane];
    const server = clusters.get(cluster)?.server;
    if (!server) continue;
    const key = agentKeyOf(spec, plane);
    const id = `${key.planeType}/${key.planeId}`;
    const { namespace, name } = parsePlaneId(plane);
    const resource = namespace ? `${namespace}/${name}` : name;
    agents.set(id, {
      ...key,
      resources: [...(agents.get(id)?.resources ?? []), resource],
      access: {
        url: server.url,
        token: tokenOf(cluster, identity),
        caPem: server.caPem,
      },
    });
  }
  return [...agents.values()];
}
