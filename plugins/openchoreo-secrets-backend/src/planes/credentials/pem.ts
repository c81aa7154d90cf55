import { createPrivateKey, X509Certificate } from 'node:crypto';
import { NoCredentials } from '../../kube/credentials';

/** A client certificate with its key, and when it ends. */
interface ClientCertificate {
  readonly cert: string;
  readonly key: string;
  readonly certificateEndsAt: number;
}

/** Checks a client certificate and its key; what is wrong is told of `whose`, and nothing of them repeated. */
export function readClientCertificate(
  cert: string,
  key: string,
  whose: string,
): ClientCertificate {
  const wrong = (what: string) =>
    new NoCredentials(`${what} ${whose}: correct it`);
  let certificate: X509Certificate;
  try {
    certificate = new X509Certificate(cert);
  } catch {
    throw wrong('there is no PEM certificate in the client certificate');
  }
  let fits: boolean;
  try {
    fits = certificate.checkPrivateKey(createPrivateKey(key));
  } catch {
    throw wrong('there is no PEM key, or one behind a passphrase, in the key');
  }
  if (!fits) throw wrong('certificate and key do not belong together: those');
  return { cert, key, certificateEndsAt: Date.parse(certificate.validTo) };
}

/** Checks that there is a certificate in a bundle of authorities; `whose` says which. */
export function checkAuthority(pem: string, whose: string): string {
  const [first] =
    /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/.exec(pem) ?? [];
  try {
    if (first && new X509Certificate(first)) return pem;
  } catch {
    // Told below, without what was read.
  }
  throw new NoCredentials(
    `there is no PEM certificate in ${whose}: correct it, or leave it out for the authorities of this machine`,
  );
}
