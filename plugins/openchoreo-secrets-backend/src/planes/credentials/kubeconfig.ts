import type { ClusterCredentials } from '../../kube/credentials';
import type { CredentialPrograms } from './exec/credentialPrograms';
import { FilesRead } from './filesRead';
import type { ServerAddress } from './knownServer';
import { execCluster, kubeconfigAddress } from './kubeconfigCluster';
import { readKubeconfig, type KubeconfigAccess } from './kubeconfigFile';
import { userCredentials, type UserCredentials } from './kubeconfigUser';

const NOBODY: UserCredentials = { headers: {} };

/** The server of a kubeconfig's context; no program is run for it. */
export async function kubeconfigServer(
  access: KubeconfigAccess,
): Promise<ServerAddress> {
  const files = new FilesRead();
  const config = await readKubeconfig(access, files);
  return kubeconfigAddress(config, access.path, files);
}

/** Credentials of a kubeconfig: tokens, certificates, password, and what a program gives, as whomever it asks. */
export async function loadKubeconfig(
  access: KubeconfigAccess,
  files: FilesRead,
  programs: CredentialPrograms,
  renew: boolean,
): Promise<ClusterCredentials> {
  const { path } = access;
  const config = await readKubeconfig(access, files);
  const address = await kubeconfigAddress(config, path, files);
  const { cert, key, ...credentials } = config.user
    ? await userCredentials(config.user, {
        path,
        files,
        programs,
        renew,
        cluster: () => execCluster(config, address),
      })
    : NOBODY;
  const { server, ca, servername } = address;
  const skip = config.cluster['insecure-skip-tls-verify'];
  return {
    ...credentials,
    server,
    tls: {
      ca,
      cert,
      key,
      servername,
      rejectUnauthorized: skip ? false : undefined,
    },
  };
}
