import { X509Certificate } from 'node:crypto';
import type { FailureClass } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Clock } from './clock';
import type { ClusterCredentials } from './credentials';
import { failureOf, type KubeFailure } from './failure';
import { shownCertificate, type ShownCertificate } from './shownCertificate';

/** Many requests fail for one reason: the server is looked at once. */
const FRESH_MS = 60_000;

function commonName(distinguished: string): string {
  return /(?:^|\n)(?:CN|O)=([^\n]{1,80})/.exec(distinguished)?.[1] ?? '';
}

/** The authority that is trusted, or the first of them. */
function trusted({ tls }: ClusterCredentials): string {
  const { ca } = tls;
  if (typeof ca !== 'string') return 'the authorities of this machine';
  const { subject, validTo } = new X509Certificate(ca);
  const endsAt = new Date(validTo).toISOString();
  return `"${commonName(subject)}" (until ${endsAt})`;
}

function ownCertificate(credentials: ClusterCredentials): string {
  const { shown, tls, certificateEndsAt } = credentials;
  if (typeof tls.cert !== 'string') return 'a client certificate is missing';
  const { subject, issuer } = new X509Certificate(tls.cert);
  const ends =
    certificateEndsAt === undefined
      ? ''
      : `, until ${new Date(certificateEndsAt).toISOString()}`;
  return `${shown ?? 'our client certificate'} is refused: of "${commonName(subject)}", signed by "${commonName(issuer)}"${ends}`;
}

function words(
  failureClass: FailureClass,
  code: string,
  credentials: ClusterCredentials,
  certificate: ShownCertificate | undefined,
): string | undefined {
  if (failureClass === 'clientCertificate') {
    return `${ownCertificate(credentials)} (${code})`;
  }
  if (!certificate) return undefined;
  const { subject, issuer, endsAt, names } = certificate;
  const what = `the server shows a certificate of "${subject}", signed by "${issuer}", until ${endsAt}`;
  switch (failureClass) {
    case 'untrusted':
      return `${what}; trusted is ${trusted(credentials)} (${code})`;
    case 'nameMismatch': {
      const { hostname } = new URL(credentials.server);
      const asked = credentials.tls.servername ?? hostname;
      return `${what}, good for ${names}; it was asked as ${asked} (${code})`;
    }
    default:
      return `${what} (${code})`;
  }
}

const OF_CERTIFICATES: ReadonlySet<FailureClass> = new Set([
  'untrusted',
  'nameMismatch',
  'clientCertificate',
  'tls',
]);

const BROKEN_OFF: ReadonlySet<string> = new Set([
  'UND_ERR_SOCKET',
  'ECONNRESET',
  'EPIPE',
]);

/** Names the certificates where TLS with one server fails. */
export class TlsFaults {
  private seen: Promise<ShownCertificate | undefined> | undefined;
  private seenAt = 0;

  constructor(private readonly clock: Clock) {}

  /** The same failure, with the certificates that it is about. */
  async named(
    fault: KubeFailure,
    credentials: ClusterCredentials,
  ): Promise<KubeFailure> {
    const failureClass = this.classOf(fault, credentials);
    const { detail: code = '' } = fault.failure;
    if (!OF_CERTIFICATES.has(failureClass)) return fault;
    try {
      const certificate =
        failureClass === 'clientCertificate'
          ? undefined
          : await this.look(credentials);
      const detail = words(failureClass, code, credentials, certificate);
      return detail ? failureOf(failureClass, detail) : fault;
    } catch {
      return fault;
    }
  }

  /** A server may end the conversation without a word when our certificate ended. */
  private classOf(
    { failure }: KubeFailure,
    { certificateEndsAt = Infinity }: ClusterCredentials,
  ): FailureClass {
    const ended = certificateEndsAt <= this.clock.now();
    return ended && BROKEN_OFF.has(failure.detail ?? '')
      ? 'clientCertificate'
      : failure.class;
  }

  private look(credentials: ClusterCredentials) {
    const now = this.clock.now();
    if (!this.seen || now - this.seenAt >= FRESH_MS) {
      this.seen = shownCertificate(credentials);
      this.seenAt = now;
    }
    return this.seen;
  }
}
