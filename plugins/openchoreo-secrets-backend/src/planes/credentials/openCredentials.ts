import type { DirectAccessConfig } from '../../config/secretsConfig';
import type { Clock } from '../../kube/clock';
import type { CredentialSource } from '../../kube/credentials';
import { FreshCredentials } from './freshCredentials';
import { loadInCluster } from './inCluster';
import { loadKubeconfig } from './kubeconfig';
import { loadServiceAccount } from './serviceAccount';

/** The credentials that a configured access stands for. */
export function openCredentials(
  access: DirectAccessConfig,
  clock: Clock,
): CredentialSource {
  switch (access.via) {
    case 'kubeconfig':
      return new FreshCredentials(() => loadKubeconfig(access), clock);
    case 'serviceAccount':
      return new FreshCredentials(() => loadServiceAccount(access), clock);
    default:
      return new FreshCredentials(() => loadInCluster(), clock);
  }
}
