import { transportFailure } from './transportFailure';

const coded = (code: string) => Object.assign(new Error('x'), { code });

describe('transportFailure', () => {
  it.each([
    [coded('ECONNREFUSED'), 'unreachable'],
    [coded('ENOTFOUND'), 'unreachable'],
    [coded('UND_ERR_SOCKET'), 'unreachable'],
    [new AggregateError([coded('ECONNREFUSED')]), 'unreachable'],
    [new Error('x', { cause: coded('ECONNRESET') }), 'unreachable'],
    [coded('UND_ERR_CONNECT_TIMEOUT'), 'timeout'],
    [coded('CERT_HAS_EXPIRED'), 'tls'],
    [coded('ERR_TLS_CERT_ALTNAME_INVALID'), 'nameMismatch'],
    [coded('DEPTH_ZERO_SELF_SIGNED_CERT'), 'untrusted'],
    [coded('UNABLE_TO_GET_ISSUER_CERT_LOCALLY'), 'untrusted'],
    [coded('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'), 'clientCertificate'],
    [coded('ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE'), 'clientCertificate'],
    [coded('ERR_SSL_TLSV1_ALERT_UNKNOWN_CA'), 'clientCertificate'],
    [coded('ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION'), 'tls'],
    [coded('ERR_SSL_WRONG_VERSION_NUMBER'), 'tls'],
    [coded('HPE_INVALID_CONSTANT'), 'protocol'],
    [new TypeError('a bug'), 'protocol'],
    ['a text', 'protocol'],
    [undefined, 'protocol'],
  ])('reads %p as %s', (error, failureClass) => {
    expect(transportFailure(error, false).failure.class).toBe(failureClass);
  });

  it('is a timeout when the deadline has passed', () => {
    expect(transportFailure(coded('UND_ERR_ABORTED'), true).failure.class).toBe(
      'timeout',
    );
  });
});
