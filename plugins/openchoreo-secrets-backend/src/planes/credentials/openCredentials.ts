import type { DirectAccessConfig } from '../../config/secretsConfig';
import type { Clock } from '../../kube/clock';
import type {
  ClusterCredentials,
  CredentialSource,
} from '../../kube/credentials';
import { FreshCredentials } from './freshCredentials';
import { ownServiceAccount } from './inCluster';
import { kubeconfigServer, loadKubeconfig } from './kubeconfig';
import { KnownServer, type ServerAddress } from './knownServer';
import { loadServiceAccount, serviceAccountServer } from './serviceAccount';

async function load(access: DirectAccessConfig): Promise<ClusterCredentials> {
  switch (access.via) {
    case 'kubeconfig':
      return loadKubeconfig(access);
    case 'serviceAccount':
      return loadServiceAccount(access);
    default:
      return loadServiceAccount(ownServiceAccount());
  }
}

async function addressOf(access: DirectAccessConfig): Promise<ServerAddress> {
  switch (access.via) {
    case 'kubeconfig':
      return kubeconfigServer(access);
    case 'serviceAccount':
      return serviceAccountServer(access);
    default:
      return serviceAccountServer(ownServiceAccount());
  }
}

/** The server that a configured access leads to. */
export function knownServer(access: DirectAccessConfig): KnownServer {
  return new KnownServer(() => addressOf(access));
}

/** The credentials that a configured access stands for, as long as they lead to the server that it is known by. */
export function openCredentials(
  access: DirectAccessConfig,
  clock: Clock,
  known: KnownServer = knownServer(access),
): CredentialSource {
  return new FreshCredentials(async () => {
    const credentials = await load(access);
    const { server, tls } = credentials;
    known.hold({ server, servername: tls.servername });
    return credentials;
  }, clock);
}
