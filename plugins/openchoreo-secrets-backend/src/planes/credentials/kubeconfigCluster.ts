import { NoCredentials } from '../../kube/credentials';
import type { FilesRead } from './filesRead';
import {
  besideKubeconfig,
  type Kubeconfig,
  type KubeconfigCluster,
} from './kubeconfigFile';
import type { ServerAddress } from './knownServer';
import { checkAuthority } from './pem';

type Files = Pick<FilesRead, 'read'>;

/** What the data say, or else the file, as for kubectl. */
async function authorityOf(
  cluster: KubeconfigCluster,
  path: string,
  files: Files,
): Promise<string | undefined> {
  const data = cluster['certificate-authority-data'];
  const file = cluster['certificate-authority'];
  if (data) {
    const pem = Buffer.from(data, 'base64').toString('utf8');
    return checkAuthority(pem, `certificate-authority-data of ${path}`);
  }
  if (!file) return undefined;
  const place = besideKubeconfig(path, file);
  return checkAuthority(await files.read(place), place);
}

/** An address without a login in it: that would stand wherever the address does. */
function checkServer(server: string, path: string): string {
  const parsed = URL.canParse(server) ? new URL(server) : undefined;
  const isHttp = parsed && /^https?:$/.test(parsed.protocol);
  if (isHttp && !parsed.username && !parsed.password) return server;
  throw new NoCredentials(
    `${path}: the server of the cluster is not the URL of an API server, such as https://10.0.0.1:6443: correct it`,
  );
}

/** The server of a kubeconfig's context, and who vouches for it. */
export async function kubeconfigAddress(
  { cluster }: Pick<Kubeconfig, 'cluster'>,
  path: string,
  files: Files,
): Promise<ServerAddress> {
  if (cluster['proxy-url']) {
    throw new NoCredentials(
      `${path}: proxy-url is not supported: remove it, and let the cluster be reached without a proxy`,
      'accessUnsupported',
    );
  }
  return {
    server: checkServer(cluster.server, path),
    ca: await authorityOf(cluster, path, files),
    servername: cluster['tls-server-name'] ?? undefined,
  };
}

const EXEC_EXTENSION = 'client.authentication.k8s.io/exec';

/** What a credential program may be told of the cluster. */
export function execCluster(
  { cluster }: Pick<Kubeconfig, 'cluster'>,
  { server, ca, servername }: ServerAddress,
): object {
  const config = cluster.extensions?.find(
    ({ name }) => name === EXEC_EXTENSION,
  )?.extension;
  const authority = ca && Buffer.from(ca).toString('base64');
  return {
    server,
    ...(servername && { 'tls-server-name': servername }),
    ...(cluster['insecure-skip-tls-verify'] && {
      'insecure-skip-tls-verify': true,
    }),
    ...(authority && { 'certificate-authority-data': authority }),
    ...(config !== undefined && { config }),
  };
}
