import { NoCredentials, type ClusterCredentials } from '../../kube/credentials';
import { loadServiceAccount } from './serviceAccount';

const MOUNT = '/var/run/secrets/kubernetes.io/serviceaccount';

/** Credentials that Kubernetes gives to each pod. */
export async function loadInCluster(
  env: NodeJS.ProcessEnv = process.env,
): Promise<ClusterCredentials> {
  const host = env.KUBERNETES_SERVICE_HOST;
  const port = env.KUBERNETES_SERVICE_PORT ?? '443';
  if (!host) {
    throw new NoCredentials(
      'inCluster: KUBERNETES_SERVICE_HOST is not set; this does not run in a cluster',
    );
  }
  return loadServiceAccount({
    via: 'serviceAccount',
    url: `https://${host.includes(':') ? `[${host}]` : host}:${port}`,
    token: { file: `${MOUNT}/token` },
    ca: { file: `${MOUNT}/ca.crt` },
    skipTLSVerify: false,
  });
}
