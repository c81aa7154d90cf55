import type { RequestOptions } from 'node:https';
import { dirname, isAbsolute, join } from 'node:path';
import { KubeConfig, type Cluster } from '@kubernetes/client-node';
import type { DirectAccessConfig } from '../../config/secretsConfig';
import { NoCredentials, type ClusterCredentials } from '../../kube/credentials';
import type { ServerAddress } from './knownServer';
import { inPortal } from './portalFolder';
import { readText } from './readText';

type Kubeconfig = Extract<DirectAccessConfig, { via: 'kubeconfig' }>;

function parse(text: string, path: string): KubeConfig {
  const config = new KubeConfig();
  try {
    config.loadFromString(text);
  } catch {
    // The parser's own message may quote what it read.
    throw new NoCredentials(
      `${path} is not a kubeconfig: correct it, or kubeconfig.path`,
    );
  }
  config.makePathsAbsolute(dirname(inPortal(path)));
  return config;
}

function clusterOf(config: KubeConfig, { path, context }: Kubeconfig): Cluster {
  if (context) config.setCurrentContext(context);
  const cluster = config.getCurrentCluster();
  if (!cluster) {
    const wanted = config.getCurrentContext() || '(none is current)';
    throw new NoCredentials(
      `${path} has no cluster for the context ${wanted}: add it there, or correct kubeconfig.context`,
    );
  }
  if (cluster.proxyUrl) {
    throw new NoCredentials(
      `${path}: proxy-url is not supported: remove it, or use serviceAccount`,
    );
  }
  return cluster;
}

/** The library leaves out the authority where the context has no user. */
async function authorityOf(
  cluster: Cluster,
  path: string,
): Promise<string | undefined> {
  if (cluster.caData) {
    return Buffer.from(cluster.caData, 'base64').toString('utf8');
  }
  if (!cluster.caFile) return undefined;
  const { caFile } = cluster;
  return readText(isAbsolute(caFile) ? caFile : join(dirname(path), caFile));
}

function headersOf({ headers, auth }: RequestOptions): Record<string, string> {
  const basic = auth && `Basic ${Buffer.from(auth).toString('base64')}`;
  const own = Object.entries(headers ?? {}).map(([name, value]) => [
    name.toLowerCase(),
    String(value),
  ]);
  return { ...(basic && { authorization: basic }), ...Object.fromEntries(own) };
}

async function addressOf(
  cluster: Cluster,
  path: string,
): Promise<ServerAddress> {
  const ca = await authorityOf(cluster, path);
  return { server: cluster.server, ca, servername: cluster.tlsServerName };
}

/** The server of a kubeconfig's context; no plugin is run for it. */
export async function kubeconfigServer(
  access: Kubeconfig,
): Promise<ServerAddress> {
  const { path } = access;
  const config = parse(await readText(path), path);
  return addressOf(clusterOf(config, access), path);
}

/** Credentials of a kubeconfig: tokens, certificates, exec plugins and token files, as the client library reads them. */
export async function loadKubeconfig(
  access: Kubeconfig,
): Promise<ClusterCredentials> {
  const { path } = access;
  const config = parse(await readText(path), path);
  const cluster = clusterOf(config, access);
  const options: RequestOptions = {};
  await config.applyToHTTPSOptions(options);
  const { server, ca, servername } = await addressOf(cluster, path);
  return {
    server,
    headers: headersOf(options),
    tls: {
      ca,
      cert: options.cert,
      key: options.key,
      passphrase: options.passphrase,
      servername,
      rejectUnauthorized: cluster.skipTLSVerify ? false : undefined,
    },
  };
}
