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
    [coded('ERR_TLS_CERT_ALTNAME_INVALID'), 'tls'],
    [coded('DEPTH_ZERO_SELF_SIGNED_CERT'), 'tls'],
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
