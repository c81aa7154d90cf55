import type { DirectAccessConfig } from '../../config/secretsConfig';
import type { Clock } from '../../kube/clock';
import type {
  ClusterCredentials,
  CredentialSource,
} from '../../kube/credentials';
import type { CredentialPrograms } from './exec/credentialPrograms';
import type { FilesRead } from './filesRead';
import { FreshCredentials } from './freshCredentials';
import { ownServiceAccount } from './inCluster';
import { kubeconfigServer, loadKubeconfig } from './kubeconfig';
import { KnownServer, type ServerAddress } from './knownServer';
import { loadServiceAccount, serviceAccountServer } from './serviceAccount';

/** What credentials are had with. */
interface CredentialContext {
  readonly clock: Clock;
  readonly programs: CredentialPrograms;
}

async function load(
  access: DirectAccessConfig,
  files: FilesRead,
  programs: CredentialPrograms,
  renew: boolean,
): Promise<ClusterCredentials> {
  switch (access.via) {
    case 'kubeconfig':
      return loadKubeconfig(access, files, programs, renew);
    case 'serviceAccount':
      return loadServiceAccount(access, files);
    default:
      return loadServiceAccount(ownServiceAccount(), files);
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
  { clock, programs }: CredentialContext,
  known: KnownServer = knownServer(access),
): CredentialSource {
  return new FreshCredentials(async (files, renew) => {
    const credentials = await load(access, files, programs, renew);
    const { server, tls } = credentials;
    known.hold({ server, servername: tls.servername });
    return credentials;
  }, clock);
}
