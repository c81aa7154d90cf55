import { setImmediate } from 'node:timers/promises';
import { ManualClock } from '@internal/plane-simulator';
import { ClientClock } from '../../../kube/__testUtils__/clientClock';
import { until } from '../../../kube/__testUtils__/until';
import { systemClock } from '../../../kube/clock';
import {
  execCredential,
  gone,
  ProgramFolder,
  STUBBORN,
} from '../__testUtils__/programs';
import { CredentialPrograms } from './credentialPrograms';
import { readExec } from './execSettings';

// Real processes on a busy machine take their time.
jest.setTimeout(60_000);

const V1 = 'client.authentication.k8s.io/v1';

describe('a credential program', () => {
  let folder: ProgramFolder;
  const clock = new ManualClock();
  const client = new ClientClock(clock);
  const random = () => 1;
  let programs: CredentialPrograms;

  const settings = (command: string, more: object = {}) =>
    readExec(
      { apiVersion: V1, command, interactiveMode: 'Never', ...more },
      folder.file('kubeconfig'),
      () => ({ server: 'https://10.0.0.1' }),
    );
  const get = (command: string, more: object = {}, renew = false) =>
    programs.get(settings(command, more), renew);
  const told = async (command: string, more: object = {}) => {
    const error = await get(command, more).catch((why: unknown) => why);
    return error instanceof Error ? error.message : 'none';
  };

  /** What there is once nothing runs any more. */
  const afterwards = async (command: string) => {
    let given: unknown = { fault: 'credentialsPending' };
    while (Object(given).fault === 'credentialsPending') {
      await setImmediate();
      given = await get(command).catch((why: unknown) => why);
    }
    return given;
  };

  /** The ids of a program and of its child, once both run. */
  const bothOf = async (name: string) => {
    let pids: readonly string[] = [];
    while (pids.length < 2) pids = await folder.noted(name);
    return pids;
  };

  beforeEach(async () => {
    folder = await ProgramFolder.make();
    programs = new CredentialPrograms({
      clock: client,
      random,
      deadlineMs: 10_000,
    });
  });
  afterEach(async () => {
    await programs.stop();
    await folder.remove();
  });

  it('gives a token', async () => {
    const path = await folder.giving('aws', { token: 'abc' });
    expect(await get(path)).toEqual({ token: 'abc' });
  });

  it('of the older version is answered in its own', async () => {
    const apiVersion = 'client.authentication.k8s.io/v1beta1';
    const printed = execCredential({ token: 'abc' }, apiVersion);
    const path = await folder.program(
      'old',
      `print(${JSON.stringify(printed)});`,
    );
    expect(await get(path, { apiVersion })).toEqual({ token: 'abc' });
    expect(await told(path)).toContain('of another apiVersion than asked');
  });

  it('gets its arguments, its environment over ours, and no input', async () => {
    const path = await folder.program(
      'args',
      `note('seen', JSON.stringify([process.argv.slice(2), process.env.MODE, !!process.env.PATH, fs.readFileSync(0, 'utf8')]));
       print(${JSON.stringify(execCredential({ token: 'abc' }))});`,
    );
    await get(path, {
      args: ['get', 'token'],
      env: [{ name: 'MODE', value: 'quiet' }],
    });
    const [seen] = await folder.noted('seen');
    expect(JSON.parse(seen)).toEqual([['get', 'token'], 'quiet', true, '']);
  });

  it.each([
    ['only where that is asked for', {}, undefined],
    [
      'where that is asked for',
      { provideClusterInfo: true },
      { server: 'https://10.0.0.1' },
    ],
  ])('is told of its cluster %s', async (_, more, cluster) => {
    const path = await folder.program(
      'info',
      `note('seen', process.env.KUBERNETES_EXEC_INFO);
       print(${JSON.stringify(execCredential({ token: 'abc' }))});`,
    );
    await get(path, more);
    const [seen] = await folder.noted('seen');
    expect(JSON.parse(seen)).toEqual({
      apiVersion: V1,
      kind: 'ExecCredential',
      spec: { interactive: false, ...(cluster && { cluster }) },
    });
  });

  it('that is a relative path lies beside the kubeconfig', async () => {
    await folder.giving('near', { token: 'abc' });
    expect(await get('./near')).toEqual({ token: 'abc' });
  });

  it('runs once for all that ask at a time, and again only when what it gave ends', async () => {
    const endsAt = clock.now() + 60_000;
    const path = await folder.giving('once', {
      token: 'abc',
      expirationTimestamp: new Date(endsAt).toISOString(),
    });
    const all = await Promise.all([get(path), get(path), get(path)]);
    expect(all).toEqual(Array(3).fill({ token: 'abc', endsAt }));
    clock.advance(59_999);
    await get(path);
    expect(await folder.noted('once.runs')).toHaveLength(1);
    clock.advance(1);
    expect(await told(path)).toContain('had ended already');
    expect(await folder.noted('once.runs')).toHaveLength(2);
  });

  it('runs again when what it gave is refused, and not at each refusal', async () => {
    const path = await folder.giving('again', { token: 'abc' });
    await get(path);
    await get(path, {}, true);
    expect(await folder.noted('again.runs')).toHaveLength(1);
    clock.advance(30_000);
    await get(path, {}, true);
    await get(path, {}, true);
    expect(await folder.noted('again.runs')).toHaveLength(2);
  });

  it('that fails is left alone for a while, which grows', async () => {
    const path = await folder.program('bad', 'process.exit(3);');
    await told(path);
    for (const wait of [2_000, 4_000]) {
      const failed = await get(path).catch((why: unknown) => why);
      expect(failed).toMatchObject({
        fault: 'credentialProgram',
        retryAfterMs: wait,
      });
      clock.advance(wait);
      await told(path);
    }
    expect(await folder.noted('bad.runs')).toHaveLength(3);
  });

  it.each([
    ['fails', 'process.exit(255);', 'ended with status 255'],
    ['is killed', "process.kill(process.pid, 'SIGKILL');", 'ended by SIGKILL'],
    ['prints a bare token', "print('hunter2');", 'printed no ExecCredential'],
    ['prints nothing', '', 'printed no ExecCredential'],
    [
      'gives nothing',
      `print(${JSON.stringify(execCredential({}))});`,
      'neither a token nor a client certificate',
    ],
    [
      'gives a token of two lines',
      `print(${JSON.stringify(execCredential({ token: 'hunter2\nb' }))});`,
      'has characters that no token has',
    ],
    [
      'gives a broken certificate',
      `print(${JSON.stringify(execCredential({ clientCertificateData: 'hunter2', clientKeyData: 'hunter2' }))});`,
      'no PEM certificate',
    ],
    [
      'prints without end',
      "const line = 'hunter2'.repeat(10000); const more = () => process.stdout.write(line, more); more();",
      'printed more than 1 MB',
    ],
  ])(
    'that %s is told by its name, and never by what it says',
    async (_, body, words) => {
      const path = await folder.program(
        'talk',
        `console.error('secret hunter2 of stderr');\n${body}`,
      );
      const message = await told(path, { installHint: 'curl -u me:hunter2 x' });
      expect(message).toContain(words);
      expect(message).toContain('the credential program talk');
      expect(message).not.toContain('hunter2');
    },
  );

  it('that is not there is told with how it is installed, where that holds nothing else', async () => {
    const installHint = 'Install it from the platform team.\nSecond line';
    const nowhere = folder.file('nowhere');
    expect(await told(nowhere, { installHint })).toBe(
      'the credential program nowhere was not found: install it where the portal runs (Install it from the platform team)',
    );
    const secret = 'see https://me:hunter2@wiki/x';
    expect(await told(nowhere, { installHint: secret })).toBe(
      'the credential program nowhere was not found: install it where the portal runs',
    );
  });

  it.each([
    [
      'wants somebody at a terminal',
      { interactiveMode: 'Always' },
      'interactiveMode: Always',
    ],
    [
      'speaks a version that is gone',
      { apiVersion: 'client.authentication.k8s.io/v1alpha1' },
      'apiVersion other than',
    ],
    ['has no list of arguments', { args: 'hunter2' }, '(args)'],
  ])('that %s is not run', async (_, more, words) => {
    const path = await folder.giving('never', { token: 'abc' });
    expect(() => settings(path, more)).toThrow(words);
    expect(() => settings(path, more)).not.toThrow('hunter2');
  });

  it('is waited for with patience that ends, and what it gives later is kept', async () => {
    const path = await folder.program(
      'slow',
      `const go = () => fs.existsSync(here + '/go')
         ? print(${JSON.stringify(execCredential({ token: 'abc' }))})
         : setTimeout(go, 5);
       go();`,
    );
    const first = get(path).catch((why: unknown) => why);
    await until(() => folder.has('slow.runs'));
    clock.advance(5_000);
    expect(await first).toMatchObject({
      fault: 'credentialsPending',
      message: 'waiting for the credential program slow, which runs',
    });
    expect(await told(path)).toContain('waiting for');
    await folder.program('go', '');
    expect(await afterwards(path)).toEqual({ token: 'abc' });
    expect(await folder.noted('slow.runs')).toHaveLength(1);
  });

  it('that outlives its deadline is ended with all that it started', async () => {
    const path = await folder.program('hang', STUBBORN);
    const first = get(path).catch(({ fault }) => fault);
    const pids = await bothOf('stubborn');
    clock.advance(10_000);
    expect(await first).toBe('credentialsPending');
    expect(await afterwards(path)).toHaveProperty(
      'message',
      'the credential program hang did not end within 10 s: see why where the portal runs, or raise observation.credentialTimeout',
    );
    await gone(pids);
  });

  it('leaves no child behind when it ends by itself', async () => {
    const path = await folder.program(
      'forks',
      `const started = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
       note('child', String(started.pid));
       print(${JSON.stringify(execCredential({ token: 'abc' }))});
       setImmediate(() => process.exit(0));`,
    );
    expect(await get(path)).toEqual({ token: 'abc' });
    expect(await folder.noted('child')).toHaveLength(1);
    await gone(await folder.noted('child'));
  });

  it('is ended with all that it started when we stop, whatever it ignores', async () => {
    const own = new CredentialPrograms({
      clock: systemClock,
      random,
      deadlineMs: 600_000,
    });
    const path = await folder.program('hang', STUBBORN);
    const waiting = own.get(settings(path), false).catch(({ fault }) => fault);
    const pids = await bothOf('stubborn');
    const from = Date.now();
    await own.stop();
    expect(Date.now() - from).toBeLessThan(5_000);
    expect(await waiting).toBe('credentialsPending');
    await gone(pids);
  });
});
