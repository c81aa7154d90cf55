import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ManualClock, startCluster } from '@internal/plane-simulator';
import { DEFAULT_LOOP_SETTINGS } from '../../kube/settings';
import type { DirectAccessConfig } from '../../config';
import { openAccess } from '../openAccess';
import { ownServiceAccount } from './inCluster';
import { openCredentials } from './openCredentials';

// Real sockets on a busy machine take their time.
jest.setTimeout(30_000);

const PEM = '-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n';

function kubeconfig(user: object, cluster: object = {}) {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      { name: 'c', cluster: { server: 'https://10.0.0.1:6443', ...cluster } },
    ],
    users: [{ name: 'u', user }],
    contexts: [
      { name: 'one', context: { cluster: 'c', user: 'u' } },
      { name: 'anonymous', context: { cluster: 'c' } },
    ],
    'current-context': 'one',
  });
}

describe('credentials', () => {
  let folder: string;
  const clock = new ManualClock();
  const file = async (name: string, text: string) => {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  };
  const open = (access: DirectAccessConfig) => openCredentials(access, clock);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'credentials-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('are those of a service account: token and authority from files', async () => {
    const source = open({
      via: 'serviceAccount',
      url: 'https://10.0.0.1:6443',
      token: { file: await file('token', 'abc\n') },
      ca: { file: await file('ca.crt', PEM) },
      skipTLSVerify: false,
    });
    expect(await source.current()).toEqual({
      server: 'https://10.0.0.1:6443',
      headers: { authorization: 'Bearer abc' },
      tls: { ca: PEM, rejectUnauthorized: undefined },
    });
  });

  it('are read again when they are a minute old, and not before', async () => {
    const token = await file('token', 'old');
    const source = open({
      via: 'serviceAccount',
      url: 'https://10.0.0.1',
      token: { file: token },
      skipTLSVerify: false,
    });
    await source.current();
    await writeFile(token, 'new');
    clock.advance(59_999);
    expect((await source.current()).headers.authorization).toBe('Bearer old');
    clock.advance(1);
    expect((await source.current()).headers.authorization).toBe('Bearer new');
  });

  it('are read again at once when the cluster refuses them', async () => {
    const cluster = await startCluster({
      name: 'c',
      tokens: { first: 'reader' },
    });
    const token = await file('token', 'first');
    const access = openAccess(
      {
        via: 'serviceAccount',
        url: cluster.url,
        token: { file: token },
        skipTLSVerify: false,
      },
      { clock, random: () => 0.5, settings: DEFAULT_LOOP_SETTINGS },
      () => {},
    );
    const { signal } = new AbortController();
    await access.http.getJson({ path: '/apis' }, signal);
    cluster.setTokens({ second: 'reader' });
    await writeFile(token, 'second');
    await expect(
      access.http.getJson({ path: '/apis' }, signal),
    ).resolves.toMatchObject({ kind: 'APIGroupList' });
    await access.http.destroy();
    await cluster.close();
  });

  it('name a file that cannot be read', async () => {
    const source = open({
      via: 'serviceAccount',
      url: 'https://10.0.0.1',
      token: { file: '/nowhere/token' },
      skipTLSVerify: false,
    });
    await expect(source.current()).rejects.toThrow(
      'cannot read /nowhere/token (ENOENT)',
    );
  });

  it('are those of a kubeconfig: token, certificates, server name', async () => {
    const user = {
      token: 't',
      'client-certificate-data': Buffer.from(PEM).toString('base64'),
      'client-key': await file('key', 'k'),
    };
    const path = await file(
      'kubeconfig',
      kubeconfig(user, {
        'certificate-authority-data': Buffer.from(PEM).toString('base64'),
        'tls-server-name': 'api',
      }),
    );
    const { server, headers, tls } = await open({
      via: 'kubeconfig',
      path,
    }).current();
    expect(server).toBe('https://10.0.0.1:6443');
    expect(headers).toEqual({ authorization: 'Bearer t' });
    expect(tls).toMatchObject({ ca: PEM, servername: 'api' });
    expect(String(tls.cert)).toBe(PEM);
    expect(String(tls.key)).toBe('k');
  });

  it('lead to one server for as long as the back end runs, also where their file changes', async () => {
    const path = await file('kubeconfig', kubeconfig({ token: 't' }));
    const source = open({ via: 'kubeconfig', path });
    await source.current();
    const server = 'https://10.0.0.2:6443';
    await file('kubeconfig', kubeconfig({ token: 't' }, { server }));
    await expect(source.renew()).rejects.toThrow(
      'another server than when this back end started: restart it',
    );
    await file('kubeconfig', kubeconfig({ token: 'new' }));
    const { headers } = await source.renew();
    expect(headers.authorization).toBe('Bearer new');
  });

  it('are those of a kubeconfig with a password', async () => {
    const path = await file(
      'kubeconfig',
      kubeconfig({ username: 'a', password: 'b' }),
    );
    const { headers } = await open({ via: 'kubeconfig', path }).current();
    expect(headers).toEqual({ authorization: 'Basic YTpi' });
  });

  it('trust the authority of a kubeconfig also where the context has no user', async () => {
    await file('ca.crt', PEM);
    const path = await file(
      'kubeconfig',
      kubeconfig({}, { 'certificate-authority': 'ca.crt' }),
    );
    const { tls } = await open({
      via: 'kubeconfig',
      path,
      context: 'anonymous',
    }).current();
    expect(tls.ca).toBe(PEM);
  });

  it.each([
    ['no kubeconfig', 'token: hunter2\n\t- {', 'is not a kubeconfig'],
    [
      'an unknown context',
      kubeconfig({}),
      'has no cluster for the context two',
    ],
    [
      'a proxy',
      kubeconfig({}, { 'proxy-url': 'http://p' }),
      'proxy-url is not supported',
    ],
  ])('say what is wrong with a file: %s', async (_, text, message) => {
    const path = await file('kubeconfig', text);
    const context = message.includes('two') ? 'two' : 'one';
    const source = open({ via: 'kubeconfig', path, context });
    await expect(source.current()).rejects.toThrow(message);
    await expect(source.current()).rejects.not.toThrow('hunter2');
  });

  it('in a cluster need a cluster', () => {
    expect(() => ownServiceAccount({})).toThrow(
      'this does not run in a cluster',
    );
  });
});
