import type { DirectAccessConfig } from '../../config/secretsConfig';
import type { ClusterCredentials } from '../../kube/credentials';
import type { ServerAddress } from './knownServer';
import { readText } from './readText';

type ServiceAccount = Extract<DirectAccessConfig, { via: 'serviceAccount' }>;

function textOf(
  source: { readonly value: string } | { readonly file: string },
): Promise<string> {
  return 'file' in source
    ? readText(source.file)
    : Promise.resolve(source.value);
}

/** The server that a service account is of. */
export async function serviceAccountServer({
  url,
  ca,
}: Omit<ServiceAccount, 'token'>): Promise<ServerAddress> {
  return { server: url, ca: ca && (await textOf(ca)) };
}

/** Credentials of a service account: a bearer token, and the authority that signed the server. */
export async function loadServiceAccount(
  access: ServiceAccount,
): Promise<ClusterCredentials> {
  const [bearer, { server, ca }] = await Promise.all([
    textOf(access.token),
    serviceAccountServer(access),
  ]);
  return {
    server,
    headers: { authorization: `Bearer ${bearer.trim()}` },
    tls: {
      ca,
      rejectUnauthorized: access.skipTLSVerify ? false : undefined,
    },
  };
}
