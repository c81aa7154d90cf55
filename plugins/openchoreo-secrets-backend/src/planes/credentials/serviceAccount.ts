import type { DirectAccessConfig } from '../../config/secretsConfig';
import type { ClusterCredentials } from '../../kube/credentials';
import { readText } from './readText';

type ServiceAccount = Extract<DirectAccessConfig, { via: 'serviceAccount' }>;

function textOf(
  source: { readonly value: string } | { readonly file: string },
): Promise<string> {
  return 'file' in source
    ? readText(source.file)
    : Promise.resolve(source.value);
}

/** Credentials of a service account: a bearer token, and the authority that signed the server. */
export async function loadServiceAccount({
  url,
  token,
  ca,
  skipTLSVerify,
}: ServiceAccount): Promise<ClusterCredentials> {
  const [bearer, authority] = await Promise.all([
    textOf(token),
    ca && textOf(ca),
  ]);
  return {
    server: url,
    headers: { authorization: `Bearer ${bearer.trim()}` },
    tls: {
      ca: authority,
      rejectUnauthorized: skipTLSVerify ? false : undefined,
    },
  };
}
