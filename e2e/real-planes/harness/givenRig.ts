import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Cluster } from './cluster';
import { at, listAt, textAt, wantText } from './json';
import { KubeClient } from './kubeClient';
import type { Endpoint } from './kubeRequest';
import type { Provider } from './provider';
import type { Rig } from './rig';

function pem(holder: unknown, field: string): string | undefined {
  const data = textAt(holder, `${field}-data`);
  if (data) return Buffer.from(data, 'base64').toString('utf8');
  const path = textAt(holder, field);
  return path && readFileSync(path, 'utf8');
}

/** What a kubeconfig says of a context: a token, or a certificate as in kind and k3d. */
export function endpointIn(path: string, context: string): Endpoint {
  const config: unknown = parse(readFileSync(path, 'utf8'));
  const named = (list: string, name: string | undefined) =>
    listAt(config, list).find(item => textAt(item, 'name') === name);
  const chosen = at(named('contexts', context), 'context');
  if (!chosen) throw new Error(`${path} has no context ${context}`);
  const cluster = at(named('clusters', textAt(chosen, 'cluster')), 'cluster');
  const user = at(named('users', textAt(chosen, 'user')), 'user');
  return {
    url: wantText(cluster, 'server'),
    ca: pem(cluster, 'certificate-authority') ?? '',
    token: textAt(user, 'token'),
    cert: pem(user, 'client-certificate'),
    key: pem(user, 'client-key'),
  };
}

async function notOurs(): Promise<never> {
  throw new Error('given clusters are not stopped, nor is what is in them');
}

const noProvider: Provider = {
  url: 'https://provider.invalid',
  ca: '',
  keep: notOurs,
  forget: notOurs,
  behave: notOurs,
  showCertificate: notOurs,
  stop: notOurs,
};

/** Clusters that stand already, with External Secrets Operator in them. */
export function givenRig(kubeconfig: string): Rig {
  const cluster = (name: string): Cluster => ({
    name,
    admin: new KubeClient(endpointIn(kubeconfig, name)),
    start: notOurs,
    stop: notOurs,
    compact: notOurs,
  });
  const operator = { start: () => undefined, stop: notOurs };
  const dir = mkdtempSync(join(tmpdir(), 'real-planes-'));
  return {
    given: true,
    dir,
    built: '',
    control: cluster('control'),
    data1: cluster('data-1'),
    data2: cluster('data-2'),
    operator1: operator,
    operator2: operator,
    provider: noProvider,
    untrusted: noProvider,
    expired: noProvider,
    stop: async () => rmSync(dir, { recursive: true }),
  };
}
