import type { DirectAccessConfig } from '../../config/secretsConfig';
import type { ClusterCredentials } from '../../kube/credentials';
import { FilesRead } from './filesRead';
import type { ServerAddress } from './knownServer';
import { checkAuthority } from './pem';
import { checkToken } from './token';

type ServiceAccount = Extract<DirectAccessConfig, { via: 'serviceAccount' }>;
type Source = { readonly value: string } | { readonly file: string };

async function textOf(source: Source, files: FilesRead): Promise<string> {
  return 'file' in source ? files.read(source.file) : source.value;
}

/** The server that a service account is of. */
export async function serviceAccountServer(
  { url, ca }: Omit<ServiceAccount, 'token'>,
  files: FilesRead = new FilesRead(),
): Promise<ServerAddress> {
  if (!ca) return { server: url };
  const whose = 'file' in ca ? ca.file : 'serviceAccount.caData';
  return { server: url, ca: checkAuthority(await textOf(ca, files), whose) };
}

/** Credentials of a service account: a bearer token, and the authority that signed the server. */
export async function loadServiceAccount(
  access: ServiceAccount,
  files: FilesRead,
): Promise<ClusterCredentials> {
  const { token } = access;
  const [bearer, { server, ca }] = await Promise.all([
    textOf(token, files),
    serviceAccountServer(access, files),
  ]);
  const shown =
    'file' in token ? `the token in ${token.file}` : 'serviceAccount.token';
  return {
    server,
    headers: { authorization: `Bearer ${checkToken(bearer, shown)}` },
    tls: {
      ca,
      rejectUnauthorized: access.skipTLSVerify ? false : undefined,
    },
    shown,
  };
}
