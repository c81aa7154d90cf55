import type { GatewayConfig } from '../../config/secretsConfig';
import type { Clock } from '../../kube/clock';
import type { CredentialSource } from '../../kube/credentials';
import type { FilesRead } from '../credentials/filesRead';
import { FreshCredentials } from '../credentials/freshCredentials';
import { checkAuthority, readClientCertificate } from '../credentials/pem';

/** The files are small, and a certificate that ended is refused without a word of HTTP. */
const FRESH_MS = 10_000;

async function certificateOf(
  { certFile, keyFile }: GatewayConfig,
  files: FilesRead,
) {
  if (certFile === undefined || keyFile === undefined) return undefined;
  const [cert, key] = await Promise.all([
    files.read(certFile),
    files.read(keyFile),
  ]);
  return {
    ...readClientCertificate(cert, key, `of ${certFile}`),
    shown: `the client certificate in ${certFile}`,
  };
}

/** The gateway's address for one plane, and the certificate that it asks for: of tokens it takes none. */
export function gatewayCredentials(
  config: GatewayConfig,
  address: () => Promise<string>,
  clock: Clock,
): CredentialSource {
  const { caFile } = config;
  const load = async (files: FilesRead) => {
    const [server, ca, certificate] = await Promise.all([
      address(),
      caFile && files.read(caFile),
      certificateOf(config, files),
    ]);
    const { cert, key, ...rest } = certificate ?? {};
    const authority = ca && caFile && checkAuthority(ca, caFile);
    const tls = { ca: authority || undefined, cert, key };
    return { server, headers: {}, tls, ...rest };
  };
  return new FreshCredentials(load, clock, FRESH_MS);
}
