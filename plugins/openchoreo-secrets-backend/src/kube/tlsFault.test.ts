import { createCertificate, ManualClock } from '@internal/plane-simulator';
import type { ClusterCredentials } from './credentials';
import { failureOf } from './failure';
import { TlsFaults } from './tlsFault';

const ENDS = '2030-01-01T00:00:00.000Z';
const ours = createCertificate({
  commonName: 'portal',
  validTo: new Date(ENDS),
});

const credentials: ClusterCredentials = {
  server: 'https://127.0.0.1:1',
  headers: {},
  tls: ours,
  shown: 'the client certificate of /kubeconfig',
  certificateEndsAt: Date.parse(ENDS),
};

describe('a certificate of ours', () => {
  const before = new ManualClock(Date.parse(ENDS) - 1);
  const after = new ManualClock(Date.parse(ENDS));

  it('that is refused is told with whose it is and when it ends', async () => {
    const code = 'ERR_SSL_TLSV1_ALERT_UNKNOWN_CA';
    const { failure } = await new TlsFaults(before).named(
      failureOf('clientCertificate', code),
      credentials,
    );
    expect(failure).toEqual({
      class: 'clientCertificate',
      detail: `the client certificate of /kubeconfig is refused: of "portal", signed by "portal", until ${ENDS} (${code})`,
    });
  });

  it.each([
    ['and broken off, once it ended', 'UND_ERR_SOCKET', after, true],
    ['and broken off, before it ends', 'UND_ERR_SOCKET', before, false],
    ['and never opened', 'ECONNREFUSED', after, false],
  ])(
    'is why a connection is refused without a word %s',
    async (_, code, clock, blamed) => {
      const { failure } = await new TlsFaults(clock).named(
        failureOf('unreachable', code),
        credentials,
      );
      expect(failure.class).toBe(blamed ? 'clientCertificate' : 'unreachable');
    },
  );
});
