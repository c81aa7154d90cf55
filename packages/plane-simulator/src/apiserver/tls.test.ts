import { WireClient } from '../contract/wireClient';
import { CertificateOptions, createCertificate } from './certificate';
import { addSecret, esPath, startTestCluster, TestCluster } from './testing';

describe('an API server with TLS', () => {
  let test: TestCluster | undefined;
  let client: WireClient | undefined;

  async function start(options?: CertificateOptions, ca?: string) {
    const own = await startTestCluster({ tls: createCertificate(options) });
    const { url, token, caPem } = own.cluster;
    const asking = new WireClient({ baseUrl: url, token, ca: ca ?? caPem });
    test = own;
    client = asking;
    return { ...own, client: asking };
  }

  afterEach(async () => {
    client?.close();
    await test?.cluster.close();
  });

  it('is trusted by its certificate', async () => {
    const { client: asking, cluster } = await start();
    expect(cluster.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    expect((await asking.ask('/version')).code).toBe(200);
  });

  it.each<[string, CertificateOptions, string]>([
    [
      'expired',
      { validTo: new Date('2021-01-01T00:00:00Z') },
      'CERT_HAS_EXPIRED',
    ],
    [
      'for another address',
      { addresses: ['10.0.0.1'] },
      'ERR_TLS_CERT_ALTNAME_INVALID',
    ],
  ])('is not trusted when its certificate is %s', async (_why, own, code) => {
    const { client: asking } = await start(own);
    await expect(asking.ask('/version')).rejects.toMatchObject({ code });
  });

  it('is not trusted by the certificate of another', async () => {
    const { cert } = createCertificate();
    const { client: asking } = await start({}, cert);
    await expect(asking.ask('/version')).rejects.toMatchObject({
      code: expect.stringMatching(/CERT|SIGNATURE/),
    });
  });

  it('streams, breaks and comes back like any other', async () => {
    const own = await start();
    addSecret(own, 'a');
    const watch = await own.client.watch(`${esPath}?watch=true`);
    expect(await watch.next()).toMatchObject({ type: 'ADDED' });
    own.cluster.dropConnections();
    await expect(watch.next()).rejects.toThrow('aborted');
    const over = own.cluster.faults.add({ effect: { kind: 'reset' } });
    await expect(own.client.ask(esPath)).rejects.toThrow();
    over();
    own.cluster.faults.offline = true;
    await expect(own.client.ask(esPath)).rejects.toThrow();
    own.cluster.faults.offline = false;
    expect((await own.client.ask(esPath)).code).toBe(200);
  });
});
