import { errorCode } from './errorCode';
import { failureOf, KubeFailure } from './failure';

const TLS_CODES =
  /^(ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_OSSL|HOSTNAME_MISMATCH)/;

const TIMEOUT_CODES: ReadonlySet<string> = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
]);

/** The failure that an error of the socket, TLS or HTTP layer stands for. */
export function transportFailure(
  error: unknown,
  deadlinePassed: boolean,
): KubeFailure {
  if (error instanceof KubeFailure) return error;
  if (deadlinePassed)
    return failureOf('timeout', 'no answer within the deadline');
  const code = errorCode(error);
  if (TIMEOUT_CODES.has(code)) return failureOf('timeout', code);
  if (TLS_CODES.test(code)) return failureOf('tls', code);
  if (code.startsWith('HPE_')) {
    return failureOf('protocol', `not an HTTP answer (${code})`);
  }
  if (code) return failureOf('unreachable', code);
  return failureOf('protocol', `unexpected ${String(error)}`);
}
