import { createCertificate, startCluster } from '@internal/plane-simulator';
import { systemClock } from '../kube/clock';
import { DEFAULT_LOOP_SETTINGS } from '../kube/settings';
import { noPrograms } from './credentials/__testUtils__/noPrograms';
import { openAccess } from './openAccess';

// Real sockets on a busy machine take their time.
jest.setTimeout(30_000);

interface Asked {
  readonly shows?: ReturnType<typeof createCertificate>;
  /** The certificate itself, when absent. */
  readonly trusted?: string;
  /** Those of the machine alone. */
  readonly trustsNone?: boolean;
  readonly skipTLSVerify?: boolean;
}

describe('a cluster behind TLS', () => {
  const ask = async ({
    trustsNone,
    skipTLSVerify = false,
    ...asked
  }: Asked) => {
    const tls = asked.shows ?? createCertificate();
    const cluster = await startCluster({ name: 'c', tls });
    const { url, token } = cluster;
    const ca = { value: asked.trusted ?? tls.cert };
    const access = openAccess(
      {
        via: 'serviceAccount',
        url,
        token: { value: token },
        ca: trustsNone ? undefined : ca,
        skipTLSVerify,
      },
      {
        clock: systemClock,
        random: () => 0.5,
        settings: DEFAULT_LOOP_SETTINGS,
        programs: noPrograms(),
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
    expect(await ask({})).toMatchObject({ kind: 'APIGroupList' });
  });

  it.each<[string, Asked, string, string]>([
    [
      'is not trusted with another authority, which names both',
      { trusted: createCertificate({ commonName: 'ours' }).cert },
      'untrusted',
      'the server shows a certificate of "simulated kube-apiserver", signed by "simulated kube-apiserver", until 2099-01-01T00:00:00.000Z; trusted is "ours" (until 2099-01-01T00:00:00.000Z) (DEPTH_ZERO_SELF_SIGNED_CERT)',
    ],
    [
      'is not trusted without an authority',
      { trustsNone: true },
      'untrusted',
      'trusted is the authorities of this machine',
    ],
    [
      'is not asked by a name that its certificate is not good for',
      { shows: createCertificate({ addresses: ['10.0.0.1'] }) },
      'nameMismatch',
      'good for 10.0.0.1; it was asked as 127.0.0.1',
    ],
    [
      'is at fault itself when its certificate ended',
      { shows: createCertificate({ validTo: new Date('2021-01-01') }) },
      'tls',
      'until 2021-01-01T00:00:00.000Z (CERT_HAS_EXPIRED)',
    ],
    [
      'shows its certificate in words that are only words',
      {
        shows: createCertificate({ commonName: '\u202ePIN=hunter2\n' }),
        trustsNone: true,
      },
      'untrusted',
      'a certificate of "?PIN=',
    ],
  ])('%s', async (_, asked, failureClass, detail) => {
    await expect(ask(asked)).rejects.toMatchObject({
      failure: { class: failureClass, detail: expect.stringContaining(detail) },
    });
  });

  it('is asked without checking only when that is configured', async () => {
    expect(await ask({ trustsNone: true, skipTLSVerify: true })).toMatchObject({
      kind: 'APIGroupList',
    });
  });
});
