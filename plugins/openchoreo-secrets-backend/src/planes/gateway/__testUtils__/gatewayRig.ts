import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createCertificate,
  startGateway,
  type Gateway,
  type GatewayEra,
  type GatewayPlane,
  type PlaneCluster,
} from '@internal/plane-simulator';
import type { PlaneRef } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { GatewayConfig, SecretsConfig } from '../../../config';

/** The certificates of callers, by the names on them. The gateway does not accept the stranger. */
const CLIENTS = {
  stranger: createCertificate({ commonName: 'stranger' }),
  first: createCertificate({ commonName: 'first' }),
  next: createCertificate({ commonName: 'next' }),
};

/** An agent of the simulated gateway. */
export function agentOf(
  planeId: string,
  { url, token }: PlaneCluster,
  more: Partial<GatewayPlane> = {},
): GatewayPlane {
  return {
    planeType: 'dataplane',
    planeId,
    resources: [planeId],
    access: { url, token },
    ...more,
  };
}

/** A simulated gateway with mutual TLS, and the files that a portal has for it. */
export class GatewayRig {
  private constructor(
    readonly gateway: Gateway,
    readonly config: GatewayConfig,
    private readonly dir: string,
  ) {}

  static async start(
    planes: readonly GatewayPlane[],
    era: GatewayEra = '1.2',
  ): Promise<GatewayRig> {
    const tls = createCertificate();
    const clientCa = CLIENTS.first.cert + CLIENTS.next.cert;
    const gateway = await startGateway({ era, planes, tls, clientCa });
    const dir = await mkdtemp(join(tmpdir(), 'gateway-'));
    const at = (name: string) => join(dir, name);
    const rig = new GatewayRig(
      gateway,
      {
        url: gateway.url,
        certFile: at('tls.crt'),
        keyFile: at('tls.key'),
        caFile: at('ca.crt'),
      },
      dir,
    );
    await writeFile(at('ca.crt'), tls.cert);
    await rig.putCertificate('first');
    return rig;
  }

  /** What cert-manager does when it renews. */
  async putCertificate(name: keyof typeof CLIENTS): Promise<void> {
    await writeFile(join(this.dir, 'tls.crt'), CLIENTS[name].cert);
    await writeFile(join(this.dir, 'tls.key'), CLIENTS[name].key);
  }

  async removeCertificate(): Promise<void> {
    await rm(join(this.dir, 'tls.crt'));
  }

  /** Adds planes behind the gateway to a configuration. */
  with(...refs: readonly (PlaneRef & { readonly planeId?: string })[]) {
    return (config: SecretsConfig): SecretsConfig => ({
      ...config,
      planes: [
        ...config.planes,
        ...refs.map(({ planeId, ...ref }) => ({
          ref,
          access: { via: 'gateway', gateway: this.config, planeId } as const,
        })),
      ],
    });
  }

  async close(): Promise<void> {
    await this.gateway.close();
    await rm(this.dir, { recursive: true, force: true });
  }
}
