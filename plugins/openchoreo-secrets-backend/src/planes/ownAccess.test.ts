import { writeFile } from 'node:fs/promises';
import type { PlaneCluster } from '@internal/plane-simulator';
import { formatRef } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { SecretsConfig } from '../config';
import { until } from '../kube/__testUtils__/until';
import { Fleet } from './__testUtils__/collecting';
import {
  gone,
  ProgramFolder,
  STUBBORN,
} from './credentials/__testUtils__/programs';

// Real sockets and processes on a busy machine take their time.
jest.setTimeout(60_000);

const EU = 'DataPlane/acme/eu';
const US = 'DataPlane/acme/us';

describe('a plane that our own access does not lead to', () => {
  let fleet: Fleet;
  let folder: ProgramFolder;
  beforeEach(async () => {
    fleet = new Fleet();
    folder = await ProgramFolder.make();
  });
  afterEach(async () => {
    await fleet.stop();
    await folder.remove();
  });

  const kubeconfigFor = async (name: string, server: string, user: object) => {
    const path = folder.file(name);
    await writeFile(
      path,
      JSON.stringify({
        clusters: [{ name: 'c', cluster: { server } }],
        users: [{ name: 'u', user }],
        contexts: [{ name: 'x', context: { cluster: 'c', user: 'u' } }],
        'current-context': 'x',
      }),
    );
    return path;
  };
  const withProgram = (name: string, { url }: PlaneCluster, command: string) =>
    kubeconfigFor(name, url, {
      exec: {
        apiVersion: 'client.authentication.k8s.io/v1',
        interactiveMode: 'Never',
        command,
      },
    });
  const by =
    (paths: Readonly<Record<string, string>>) =>
    (config: SecretsConfig): SecretsConfig => ({
      ...config,
      planes: config.planes.map(plane => ({
        ...plane,
        access: { via: 'kubeconfig', path: paths[formatRef(plane.ref)] },
      })),
    });
  const seen = (plane: string) =>
    fleet.of(plane).kinds.ExternalSecret.observation;

  it('waits for credentials as a state of its own, while the rest is ready, and ends with all that hangs', async () => {
    const cp = await fleet.cluster('cp');
    const eu = await fleet.cluster('eu');
    const us = await fleet.cluster('us');
    const hang = await folder.program('hang', STUBBORN);
    const give = await folder.giving('give', { token: us.token });
    const collecting = fleet.collect(
      cp,
      { [EU]: eu, [US]: us },
      by({
        [EU]: await withProgram('eu.yaml', eu, hang),
        [US]: await withProgram('us.yaml', us, give),
      }),
    );
    let ready = false;
    void collecting.ready().then(() => {
      ready = true;
    });
    await until(() => seen(US).state === 'observed');
    expect([seen(EU).state, ready]).toEqual(['pending', false]);
    let pids: readonly string[] = [];
    while (pids.length < 2) pids = await folder.noted('stubborn');
    fleet.clock.advance(5_000);
    await collecting.ready();
    expect(seen(EU)).toMatchObject({
      state: 'failed',
      failure: {
        class: 'credentialsPending',
        detail: 'waiting for the credential program hang, which runs',
      },
    });
    expect(eu.requests).toEqual([]);
    expect(await folder.noted('hang.runs')).toHaveLength(2);
    const from = performance.now();
    await collecting.stop();
    expect(performance.now() - from).toBeLessThan(5_000);
    await gone(pids);
  });

  it('is told by the program that failed, is seen once that gives, and its loops share one run', async () => {
    const cp = await fleet.cluster('cp');
    const eu = await fleet.cluster('eu');
    const aws = await folder.program('aws', 'process.exit(254);');
    const path = await withProgram('eu.yaml', eu, aws);
    await fleet.collect(cp, { [EU]: eu }, by({ [EU]: path })).ready();
    const detail =
      'the credential program aws ended with status 254: run it by hand where the portal runs; what it says is not repeated here';
    expect(seen(EU)).toMatchObject({
      state: 'failed',
      failure: { class: 'credentialProgram', detail },
    });
    expect(fleet.log).toEqual([`${EU}: credentialProgram ${detail}`]);
    expect(await folder.noted('aws.runs')).toHaveLength(1);
    await folder.giving('aws', { token: eu.token });
    await fleet.pass(() => seen(EU).state === 'observed');
    expect(fleet.log[1]).toBe(`${EU}: answers again`);
  });

  it.each([
    ['a token', { token: 'old' }, 'the token of'],
    [
      'a password',
      { username: 'u', password: 'p' },
      'the user name and password of',
    ],
    ['nothing', {}, 'a request without any credential'],
  ])('is told by what was refused: %s', async (_, user, shown) => {
    const cp = await fleet.cluster('cp');
    const eu = await fleet.cluster('eu');
    const path = await kubeconfigFor('eu.yaml', eu.url, user);
    await fleet.collect(cp, { [EU]: eu }, by({ [EU]: path })).ready();
    const file = shown.endsWith('of') ? ` ${path}` : '';
    expect(seen(EU)).toMatchObject({
      state: 'failed',
      failure: {
        class: 'unauthorized',
        status: 401,
        detail: `${shown}${file} was refused`,
      },
    });
  });

  it.each([401, 403, 503, 200])(
    'is told by what answered in its place: a page with %s, of which nothing is repeated',
    async code => {
      const body = '<html>token hunter2 at http://me:hunter2@proxy</html>';
      const cp = await fleet.cluster('cp');
      const eu = await fleet.cluster('eu', {
        faults: [{ effect: { kind: 'body', code, body } }],
      });
      await fleet.collect(cp, { [EU]: eu }).ready();
      expect(seen(EU)).toMatchObject({
        state: 'failed',
        failure: { class: 'misdirected' },
      });
      expect(fleet.log.join()).not.toContain('hunter2');
    },
  );
});
