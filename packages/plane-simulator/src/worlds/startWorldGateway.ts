import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCertificate } from '../apiserver';
import { Gateway, GatewayEra, startGateway } from '../gateway';
import {
  agentKeyOf,
  gatewayPlanesOf,
  isConnectedAtStart,
  planesBehind,
} from './gatewayPlanes';
import { RunningCluster } from './runningCluster';
import { OpenChoreoRelease, WorldSpec } from './worldSpec';

/** `openchoreoSecrets.gateway` of the portal. */
export interface GatewayConfig {
  readonly url: string;
  readonly certFile: string;
  readonly keyFile: string;
  readonly caFile: string;
}

/** The gateway of a running world, and what a portal needs to be let in. */
export interface WorldGateway {
  readonly gateway: Gateway;
  readonly config: GatewayConfig;
}

const ERAS: Readonly<Record<OpenChoreoRelease, GatewayEra>> = {
  '0.9': '0.9',
  '1.0': '1.0',
  '1.1': '1.0',
  '1.2': '1.2',
};

function eraOf({ clusters, controlPlane }: WorldSpec): GatewayEra {
  const control = clusters.find(({ name }) => name === controlPlane);
  return ERAS[control?.openchoreo ?? '1.2'];
}

/** Starts the gateway, which lets only those in who show a certificate; undefined where no plane is behind it. */
export async function startWorldGateway(
  spec: WorldSpec,
  clusters: ReadonlyMap<string, RunningCluster>,
  dir: string,
): Promise<WorldGateway | undefined> {
  const behind = planesBehind(spec);
  if (behind.length === 0) return undefined;
  const server = createCertificate({ commonName: 'cluster-gateway' });
  const client = createCertificate({ commonName: 'openchoreo-secrets' });
  const gateway = await startGateway({
    era: eraOf(spec),
    planes: gatewayPlanesOf(spec, clusters),
    tls: server,
    clientCa: client.cert,
  });
  for (const plane of behind) {
    const connected = isConnectedAtStart(spec, plane);
    gateway.agents.setConnected(agentKeyOf(spec, plane), connected);
  }
  const at = (name: string) => join(dir, `gateway-${name}`);
  const config = {
    url: gateway.url,
    certFile: at('client.crt'),
    keyFile: at('client.key'),
    caFile: at('ca.crt'),
  };
  await writeFile(config.certFile, client.cert);
  await writeFile(config.keyFile, client.key, { mode: 0o600 });
  await writeFile(config.caFile, server.cert);
  return { gateway, config };
}
