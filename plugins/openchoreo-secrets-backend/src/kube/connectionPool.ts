import { createHash } from 'node:crypto';
import { Agent } from 'undici';
import type { TlsMaterial } from './credentials';

const CONNECT_TIMEOUT_MS = 15_000;
const KEEP_ALIVE_MS = 30_000;

function fingerprint(tls: TlsMaterial): string {
  const { ca, cert, key, passphrase, servername, rejectUnauthorized } = tls;
  const all = [ca, cert, key, passphrase, servername, rejectUnauthorized];
  return createHash('sha256').update(JSON.stringify(all)).digest('base64');
}

function createAgent(tls: TlsMaterial): Agent {
  return new Agent({
    // Deadlines are kept by the callers, on their own clock.
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: KEEP_ALIVE_MS,
    pipelining: 1,
    connect: { ...tls, timeout: CONNECT_TIMEOUT_MS },
  });
}

/** Kept-alive connections to one cluster, made anew when its TLS material changes. */
export class ConnectionPool {
  private agent: Agent | undefined;
  private material: TlsMaterial | undefined;
  private current = '';
  private readonly retired = new Set<Agent>();

  for(tls: TlsMaterial): Agent {
    if (this.agent && this.material === tls) return this.agent;
    this.material = tls;
    const wanted = fingerprint(tls);
    if (this.agent && this.current === wanted) return this.agent;
    if (this.agent) this.retire(this.agent);
    this.agent = createAgent(tls);
    this.current = wanted;
    return this.agent;
  }

  async destroy(): Promise<void> {
    const all = [...this.retired, ...(this.agent ? [this.agent] : [])];
    this.agent = undefined;
    await Promise.allSettled(all.map(agent => agent.destroy()));
  }

  /** Running watches end by themselves within their time limit. */
  private retire(agent: Agent): void {
    this.retired.add(agent);
    const forget = () => this.retired.delete(agent);
    agent.close().then(forget, forget);
  }
}
