import {
  mkdir,
  mkdtemp,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createCertificate,
  ManualClock,
  startCluster,
} from '@internal/plane-simulator';
import { DEFAULT_LOOP_SETTINGS } from '../../kube/settings';
import type { DirectAccessConfig } from '../../config';
import { openAccess } from '../openAccess';
import { kubeconfig } from './__testUtils__/kubeconfig';
import { noPrograms } from './__testUtils__/noPrograms';
import { ProgramFolder } from './__testUtils__/programs';
import { CredentialPrograms } from './exec/credentialPrograms';
import { ownServiceAccount } from './inCluster';
import { openCredentials } from './openCredentials';

// Real sockets on a busy machine take their time.
jest.setTimeout(30_000);

const { cert: PEM, key: KEY } = createCertificate({
  validTo: new Date('2030-01-01T00:00:00Z'),
});
const inBase64 = (text: string) => Buffer.from(text).toString('base64');

describe('credentials', () => {
  let folder: string;
  const clock = new ManualClock();
  const file = async (name: string, text: string) => {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  };
  const open = (access: DirectAccessConfig) =>
    openCredentials(access, { clock, programs: noPrograms() });
  const ofToken = (path: string): DirectAccessConfig => ({
    via: 'serviceAccount',
    url: 'https://10.0.0.1',
    token: { file: path },
    skipTLSVerify: false,
  });
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
      shown: `the token in ${join(folder, 'token')}`,
    });
  });

  it('are read again when their file changed, which is looked for no more than each second', async () => {
    const token = await file('token', 'old');
    const source = open(ofToken(token));
    await source.current();
    await writeFile(token, 'newer');
    clock.advance(999);
    expect((await source.current()).headers.authorization).toBe('Bearer old');
    clock.advance(1);
    expect((await source.current()).headers.authorization).toBe('Bearer newer');
  });

  it('are read again when the folder behind a symlink is another, as a kubelet rotates', async () => {
    const write = async (version: string) => {
      await mkdir(join(folder, version));
      await file(`${version}/token`, version);
      await symlink(version, join(folder, '..next'));
      await rename(join(folder, '..next'), join(folder, '..data'));
    };
    await write('one');
    await symlink('..data/token', join(folder, 'token'));
    const source = open(ofToken(join(folder, 'token')));
    expect((await source.current()).headers.authorization).toBe('Bearer one');
    await write('two');
    clock.advance(1_000);
    expect((await source.current()).headers.authorization).toBe('Bearer two');
  });

  it('of a kubeconfig are read again when a certificate that it names changed', async () => {
    const ofFiles = {
      'client-certificate': 'tls.crt',
      'client-key': 'tls.key',
    };
    await file('tls.crt', PEM);
    await file('tls.key', KEY);
    const path = await file('kubeconfig', kubeconfig(ofFiles));
    const source = open({ via: 'kubeconfig', path });
    expect((await source.current()).tls.cert).toBe(PEM);
    const next = createCertificate();
    await file('tls.crt', next.cert);
    await file('tls.key', next.key);
    clock.advance(1_000);
    expect((await source.current()).tls.cert).toBe(next.cert);
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
      {
        clock,
        random: () => 0.5,
        settings: DEFAULT_LOOP_SETTINGS,
        programs: noPrograms(),
      },
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
      'client-certificate-data': inBase64(PEM),
      'client-key': await file('key', KEY),
    };
    const path = await file(
      'kubeconfig',
      kubeconfig(user, {
        'certificate-authority-data': inBase64(PEM),
        'tls-server-name': 'api',
      }),
    );
    const { server, headers, tls, ...rest } = await open({
      via: 'kubeconfig',
      path,
    }).current();
    expect(server).toBe('https://10.0.0.1:6443');
    expect(rest).toEqual({
      shown: `the token of ${path} and the client certificate of ${path}`,
      certificateEndsAt: Date.parse('2030-01-01T00:00:00Z'),
    });
    expect(headers).toEqual({ authorization: 'Bearer t' });
    expect(tls).toMatchObject({ ca: PEM, servername: 'api' });
    expect(String(tls.cert)).toBe(PEM);
    expect(String(tls.key)).toBe(KEY);
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

  it('are the token of a file before one that stands there', async () => {
    await file('token', 'rotated');
    const user = { token: 't', tokenFile: 'token' };
    const path = await file('kubeconfig', kubeconfig(user));
    const { headers } = await open({ via: 'kubeconfig', path }).current();
    expect(headers).toEqual({ authorization: 'Bearer rotated' });
  });

  it('ask as whom the kubeconfig says, with all that it says', async () => {
    const user = {
      token: 't',
      as: 'reader',
      'as-uid': '7',
      'as-groups': ['a', 'b'],
      'as-user-extra': { 'acme.com/Scope': ['x'] },
    };
    const path = await file('kubeconfig', kubeconfig(user));
    const { headers } = await open({ via: 'kubeconfig', path }).current();
    expect(headers).toEqual({
      authorization: 'Bearer t',
      'impersonate-user': 'reader',
      'impersonate-uid': '7',
      'impersonate-group': ['a', 'b'],
      'impersonate-extra-acme.com%2Fscope': ['x'],
    });
  });

  it('skip checking the server only where the kubeconfig says so', async () => {
    const skip = { 'insecure-skip-tls-verify': true };
    const path = await file('kubeconfig', kubeconfig({}, skip));
    const { tls } = await open({ via: 'kubeconfig', path }).current();
    expect(tls.rejectUnauthorized).toBe(false);
  });

  it('are what one program gives, run once for all clusters of its user', async () => {
    const programs = await ProgramFolder.make();
    const { cert, key } = createCertificate();
    const expirationTimestamp = '2099-01-01T00:00:00Z';
    const command = await programs.giving('login', {
      token: 'given',
      clientCertificateData: cert,
      clientKeyData: key,
      expirationTimestamp,
    });
    const exec = { apiVersion: 'client.authentication.k8s.io/v1', command };
    const shared = new CredentialPrograms({
      clock,
      random: () => 0.5,
      deadlineMs: 10_000,
    });
    const ways = await Promise.all(
      ['https://10.0.0.1', 'https://10.0.0.2'].map(async (server, index) => {
        const path = await file(
          `kubeconfig${index}`,
          kubeconfig({ exec }, { server }),
        );
        return openCredentials(
          { via: 'kubeconfig', path },
          { clock, programs: shared },
        ).current();
      }),
    );
    expect(ways).toEqual([
      expect.objectContaining({ server: 'https://10.0.0.1' }),
      expect.objectContaining({ server: 'https://10.0.0.2' }),
    ]);
    expect(ways[0]).toMatchObject({
      headers: { authorization: 'Bearer given' },
      tls: { cert, key },
      shown: 'what the credential program login gave',
      endsAt: Date.parse(expirationTimestamp),
    });
    expect(await programs.noted('login.runs')).toHaveLength(1);
    await programs.remove();
  });

  it('are not waited for where a pipe stands in place of a file', async () => {
    const source = open(ofToken('/dev/stdin'));
    await expect(source.current()).rejects.toThrow(
      "is no file of a credential's size",
    );
  });

  it('in a cluster need a cluster', () => {
    expect(() => ownServiceAccount({})).toThrow(
      'this does not run in a cluster',
    );
  });
});
