import type { DirectAccessConfig } from '../../config/secretsConfig';
import { NoCredentials } from '../../kube/credentials';

const MOUNT = '/var/run/secrets/kubernetes.io/serviceaccount';

/** The service account that Kubernetes gives to each pod. */
export function ownServiceAccount(
  env: NodeJS.ProcessEnv = process.env,
): Extract<DirectAccessConfig, { via: 'serviceAccount' }> {
  const host = env.KUBERNETES_SERVICE_HOST;
  const port = env.KUBERNETES_SERVICE_PORT ?? '443';
  if (!host) {
    throw new NoCredentials(
      'inCluster: KUBERNETES_SERVICE_HOST is not set; this does not run in a cluster',
    );
  }
  return {
    via: 'serviceAccount',
    url: `https://${host.includes(':') ? `[${host}]` : host}:${port}`,
    token: { file: `${MOUNT}/token` },
    ca: { file: `${MOUNT}/ca.crt` },
    skipTLSVerify: false,
  };
}
