import { createCertificate, startCluster } from '@internal/plane-simulator';
import { systemClock } from '../kube/clock';
import { DEFAULT_LOOP_SETTINGS } from '../kube/settings';
import { openAccess } from './openAccess';

// Real sockets on a busy machine take their time.
jest.setTimeout(30_000);

describe('a cluster behind TLS', () => {
  const ask = async (trusted: string | undefined, skipTLSVerify = false) => {
    const tls = createCertificate();
    const cluster = await startCluster({ name: 'c', tls });
    const { url, token } = cluster;
    const ca = trusted === 'its own' ? tls.cert : trusted;
    const access = openAccess(
      {
        via: 'serviceAccount',
        url,
        token: { value: token },
        ca: ca === undefined ? undefined : { value: ca },
        skipTLSVerify,
      },
      {
        clock: systemClock,
        random: () => 0.5,
        settings: DEFAULT_LOOP_SETTINGS,
      },
      () => {},
    );
    const { signal } = new AbortController();
    try {
      return await access.http.getJson({ path: '/apis' }, signal);
    } finally {
      await access.http.destroy();
      await cluster.close();
    }
  };

  it('is asked when it shows a certificate of the authority given', async () => {
    expect(await ask('its own')).toMatchObject({ kind: 'APIGroupList' });
  });

  it.each([
    ['another authority', createCertificate().cert],
    ['no authority', undefined],
  ])('is a TLS failure with %s', async (_, ca) => {
    await expect(ask(ca)).rejects.toMatchObject({ failure: { class: 'tls' } });
  });

  it('is asked without checking only when that is configured', async () => {
    expect(await ask(undefined, true)).toMatchObject({ kind: 'APIGroupList' });
  });
});
