import type { GatewayConfig } from '../../config/secretsConfig';
import type { Clock } from '../../kube/clock';
import type { CredentialSource } from '../../kube/credentials';
import { FreshCredentials } from '../credentials/freshCredentials';
import { readText } from '../credentials/readText';

/** The files are small, and a certificate that ended is refused without a word of HTTP. */
const FRESH_MS = 10_000;

async function textOf(file: string | undefined): Promise<string | undefined> {
  return file === undefined ? undefined : readText(file);
}

/** The gateway's address for one plane, and the certificate that it asks for: of tokens it takes none. */
export function gatewayCredentials(
  { caFile, certFile, keyFile }: GatewayConfig,
  address: () => Promise<string>,
  clock: Clock,
): CredentialSource {
  const load = async () => {
    const [server, ca, cert, key] = await Promise.all([
      address(),
      textOf(caFile),
      textOf(certFile),
      textOf(keyFile),
    ]);
    return { server, headers: {}, tls: { ca, cert, key } };
  };
  return new FreshCredentials(load, clock, FRESH_MS);
}
