import { KnownServer, type ServerAddress } from './knownServer';

const certificate = (base64: string) =>
  `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`;

const server = 'https://10.0.0.1:6443';

const keyOf = (address: ServerAddress) =>
  new KnownServer(async () => address).key();

describe('two accesses lead to one server', () => {
  it.each([
    ['a slash more', { server: `${server}/` }, { server }],
    [
      'the usual port',
      { server: 'https://API.example:443' },
      { server: 'https://api.example' },
    ],
    [
      'the same authorities in another order and form',
      { server, ca: `# ca\n${certificate('YQ')}${certificate('Yg')}` },
      { server, ca: certificate('Yg') + certificate('Y\nQ') },
    ],
  ])('with %s', async (_, a, b) => {
    expect(await keyOf(a)).toBe(await keyOf(b));
  });

  it.each([
    ['another port', { server }, { server: 'https://10.0.0.1:6444' }],
    [
      'another path, as behind a proxy for many clusters',
      { server: `${server}/k8s/clusters/a` },
      { server: `${server}/k8s/clusters/b` },
    ],
    ['another name in TLS', { server, servername: 'a' }, { server }],
    [
      'another authority',
      { server, ca: certificate('YQ') },
      { server, ca: certificate('Yg') },
    ],
    [
      'an authority of one alone',
      { server, ca: certificate('YQ') },
      { server },
    ],
  ])('not with %s', async (_, a, b) => {
    expect(await keyOf(a)).not.toBe(await keyOf(b));
  });
});

describe('the server of an access', () => {
  it('is not known where it cannot be read, and held as it is read first', async () => {
    const known = new KnownServer(async () => {
      throw new Error('no file');
    });
    expect(await known.key()).toBeUndefined();
    known.hold({ server });
    expect(() => known.hold({ server: 'https://10.0.0.2' })).toThrow(
      'another server than when this back end started: restart it',
    );
  });

  it('may be given another authority, which is replaced before it ends', async () => {
    let address: ServerAddress = { server, ca: certificate('YQ') };
    const known = new KnownServer(async () => address);
    await known.key();
    address = { server, ca: certificate('Yg') };
    expect(() => known.hold(address)).not.toThrow();
  });
});
