import type { FailureClass } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { RefusedAnswer } from '../http/refusedAnswer';
import { errorCode } from './errorCode';
import { failureOf, KubeFailure } from './failure';

const TLS_CODES =
  /^(ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_OSSL|HOSTNAME_MISMATCH)/;

const PACKING_CODES = /^(Z_|ERR__ERROR_FORMAT|ERR_BROTLI)/;

/** What was to be sent cannot be: it was never on the wire. */
const NOT_SENT: ReadonlySet<string> = new Set([
  'ERR_INVALID_URL',
  'ERR_INVALID_CHAR',
  'UND_ERR_INVALID_ARG',
]);

/** Who signed the server's certificate is none of those that we trust. */
const UNTRUSTED_CODES: ReadonlySet<string> = new Set([
  'CERT_SIGNATURE_FAILURE',
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'INVALID_CA',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

const NAME_CODES: ReadonlySet<string> = new Set([
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'HOSTNAME_MISMATCH',
]);

/** What the server says of our certificate, in the words of TLS. */
const OUR_CERTIFICATE =
  /^ERR_SSL_.*ALERT_(CERTIFICATE_|BAD_CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|NO_CERTIFICATE)/;

function tlsClass(code: string): FailureClass | undefined {
  if (UNTRUSTED_CODES.has(code)) return 'untrusted';
  if (NAME_CODES.has(code)) return 'nameMismatch';
  if (OUR_CERTIFICATE.test(code)) return 'clientCertificate';
  return TLS_CODES.test(code) ? 'tls' : undefined;
}

const TIMEOUT_CODES: ReadonlySet<string> = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
]);

/** The failure that an answer stands for which is not taken. */
function ofRefused({ why, message, status }: RefusedAnswer): KubeFailure {
  switch (why) {
    case 'redirect':
    case 'page':
      return new KubeFailure({ class: 'misdirected', status, detail: message });
    case 'tooLarge':
      return failureOf('protocol', message, 'tooLarge');
    default:
      return failureOf('protocol', message);
  }
}

/** The failure that an error of the socket, TLS or HTTP layer stands for. */
export function transportFailure(
  error: unknown,
  deadlinePassed: boolean,
): KubeFailure {
  if (error instanceof KubeFailure) return error;
  if (error instanceof RefusedAnswer) return ofRefused(error);
  if (deadlinePassed)
    return failureOf('timeout', 'no answer within the deadline');
  const code = errorCode(error);
  if (TIMEOUT_CODES.has(code)) return failureOf('timeout', code);
  const ofTls = tlsClass(code);
  if (ofTls) return failureOf(ofTls, code);
  if (code.startsWith('HPE_')) {
    return failureOf('protocol', `not an HTTP answer (${code})`);
  }
  if (PACKING_CODES.test(code)) {
    return failureOf('protocol', `the answer cannot be unpacked (${code})`);
  }
  if (NOT_SENT.has(code)) {
    return failureOf(
      'noCredentials',
      'the address of the server, or what it is asked with, cannot be sent: correct it where it is configured',
    );
  }
  if (code) return failureOf('unreachable', code);
  return failureOf('protocol', `unexpected ${String(error)}`);
}
