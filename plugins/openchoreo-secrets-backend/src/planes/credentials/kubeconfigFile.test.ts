import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCertificate, ManualClock } from '@internal/plane-simulator';
import { kubeconfig } from './__testUtils__/kubeconfig';
import { noPrograms } from './__testUtils__/noPrograms';
import { openCredentials } from './openCredentials';

const { cert: PEM } = createCertificate();
const inBase64 = (text: string) => Buffer.from(text).toString('base64');
const SECRET = 'hunter2';

describe('a kubeconfig that cannot be followed', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kubeconfig-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it.each([
    [
      'no kubeconfig',
      `token: ${SECRET}\n\t- {`,
      'is not a kubeconfig',
      'noCredentials',
    ],
    [
      'an unknown context',
      kubeconfig({}),
      'has no cluster for the context two',
      'noCredentials',
    ],
    [
      'a proxy',
      kubeconfig({}, { 'proxy-url': `http://me:${SECRET}@p` }),
      'proxy-url is not supported',
      'accessUnsupported',
    ],
    [
      'a login in the address',
      kubeconfig({}, { server: `https://me:${SECRET}@10.0.0.1` }),
      'is not the URL of an API server',
      'noCredentials',
    ],
    [
      'no address',
      kubeconfig({}, { server: SECRET }),
      'is not the URL of an API server',
      'noCredentials',
    ],
    [
      'a provider of logins that is gone',
      kubeconfig({ 'auth-provider': { config: { 'id-token': SECRET } } }),
      'auth-provider is not supported',
      'accessUnsupported',
    ],
    [
      'groups of nobody',
      kubeconfig({ token: SECRET, 'as-groups': ['a'] }),
      'count only beside as',
      'accessUnsupported',
    ],
    [
      'a key that nothing acts on',
      kubeconfig({ token: 't', [SECRET]: SECRET }),
      'has a key that is not supported',
      'accessUnsupported',
    ],
    [
      'a token of two lines',
      kubeconfig({ token: `${SECRET}\nx` }),
      'has characters that no token has',
      'noCredentials',
    ],
    [
      'a certificate without its key',
      kubeconfig({ 'client-certificate-data': inBase64(PEM) }),
      'a client certificate and its key go together',
      'noCredentials',
    ],
    [
      'the key of another certificate',
      kubeconfig({
        'client-certificate-data': inBase64(PEM),
        'client-key-data': inBase64(createCertificate().key),
      }),
      'do not belong together',
      'noCredentials',
    ],
    [
      'a certificate that is none',
      kubeconfig({
        'client-certificate-data': inBase64(SECRET),
        'client-key-data': SECRET,
      }),
      'no PEM certificate',
      'noCredentials',
    ],
    [
      'an authority that is none',
      kubeconfig({}, { 'certificate-authority-data': inBase64(SECRET) }),
      'no PEM certificate in certificate-authority-data',
      'noCredentials',
    ],
    [
      'a token that is a number',
      kubeconfig({ token: 7, password: SECRET }),
      'is not what Kubernetes takes (token)',
      'noCredentials',
    ],
  ])(
    'is told by what is wrong with it, and nothing that stands in it: %s',
    async (_, text, message, fault) => {
      const path = join(folder, 'kubeconfig');
      await writeFile(path, text);
      const context = message.includes('two') ? 'two' : 'one';
      const source = openCredentials(
        { via: 'kubeconfig', path, context },
        { clock: new ManualClock(), programs: noPrograms() },
      );
      await expect(source.current()).rejects.toThrow(message);
      await expect(source.current()).rejects.toMatchObject({ fault });
      await expect(source.current()).rejects.not.toThrow(SECRET);
    },
  );
});
