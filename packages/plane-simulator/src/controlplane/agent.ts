import { createCertificate } from '../apiserver/certificate';
import { relativeTime } from '../eso/relativeTime';
import { timestamp } from '../eso/timestamp';
import { AgentSpec, Era, PlaneSpec } from './description';

const DAY = 86_400_000;

/** When agents' certificates are good, where nothing else is said: 90 days, of which 20 are over. */
const NOT_BEFORE = '-20d';
const NOT_AFTER = '+70d';

/** The name that an agent's certificate bears, by the kind of its plane: `cluster-agent-dataplane`. */
export function agentName(plane: PlaneSpec['plane']): string {
  const [kind] = plane.split('/');
  return `cluster-agent-${kind.replace(/^Cluster/, '').toLowerCase()}`;
}

/** The dates of the certificate that a plane pins. */
export function pinnedDates({ notBefore, notAfter }: AgentSpec = {}): {
  readonly notBefore: string;
  readonly notAfter: string;
} {
  return {
    notBefore: notBefore ?? NOT_BEFORE,
    notAfter: notAfter ?? NOT_AFTER,
  };
}

/** `spec.clusterAgent.clientCA`: by value the agent's self-signed certificate, as it was when somebody copied it. */
export function clientCaOf(
  { plane, agent }: PlaneSpec,
  era: Era,
  start: number,
): object {
  if (agent?.pinned === 'garbled')
    return { value: 'copied from the wrong file' };
  if (agent?.pinned === 'inSecret') {
    const ref = { name: 'cluster-agent-tls', key: 'ca.crt' };
    return era === 'legacy' ? { secretRef: ref } : { secretKeyRef: ref };
  }
  const { notBefore, notAfter } = pinnedDates(agent);
  const { cert } = createCertificate({
    commonName: agentName(plane),
    isCA: false,
    validFrom: new Date(relativeTime(notBefore, start)),
    validTo: new Date(relativeTime(notAfter, start)),
  });
  return { value: cert };
}

/** `status.agentConnection` of a plane, as of a time. */
export function agentConnection(
  connected: boolean,
  now: number,
  brokenFor = 0,
): object {
  const since = { lastConnectedTime: timestamp(now - 6 * DAY) };
  if (connected) {
    return {
      connected,
      connectedAgents: 1,
      ...since,
      lastHeartbeatTime: timestamp(now),
      message: '1 agent connected',
    };
  }
  const broken = timestamp(now - brokenFor);
  return {
    connected,
    connectedAgents: 0,
    ...since,
    lastDisconnectedTime: broken,
    lastHeartbeatTime: broken,
    message: 'No agents connected',
  };
}
