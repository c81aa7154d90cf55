import { PlaneSpec } from '../controlplane';
import { agentName, pinnedDates } from '../controlplane/agent';
import { hasCertManager } from './servedKinds';
import { CertificateSpec, ClusterSpec, WorldSpec } from './worldSpec';

/** The namespace that a kind of plane is installed in, by its agent's name. */
const NAMESPACES: Readonly<Record<string, string>> = {
  'cluster-agent-dataplane': 'openchoreo-data-plane',
  'cluster-agent-buildplane': 'openchoreo-build-plane',
  'cluster-agent-workflowplane': 'openchoreo-workflow-plane',
  'cluster-agent-observabilityplane': 'openchoreo-observability-plane',
};

/** The Certificates of the agents in a cluster: with the dates that their planes pin, unless they were renewed. */
export function agentCertificates(
  world: WorldSpec,
  cluster: ClusterSpec,
): readonly CertificateSpec[] {
  if (!hasCertManager(cluster)) return [];
  const taken = new Set((cluster.certificates ?? []).map(({ name }) => name));
  return world.namespaces
    .flatMap(({ planes }) => planes)
    .filter(({ plane }) => world.access[plane]?.cluster === cluster.name)
    .map(certificateOf)
    .filter(({ name }) => !taken.has(name));
}

function certificateOf({ plane, agent }: PlaneSpec): CertificateSpec {
  const name = agentName(plane);
  return {
    namespace: NAMESPACES[name],
    name: `${name}-tls`,
    secretName: 'cluster-agent-tls',
    commonName: name,
    issuer: 'cluster-agent-selfsigned',
    ...pinnedDates(agent),
    ...agent?.renewed,
  };
}
