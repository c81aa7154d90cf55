import { writeFile } from 'node:fs/promises';
import {
  CANARY,
  startCluster,
  type PlaneCluster,
} from '@internal/plane-simulator';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { listeningLogger } from './__testUtils__/listeningLogger';
import { ProgramFolder } from './planes/credentials/__testUtils__/programs';
import { openchoreoSecretsPlugin } from './plugin';

// Real sockets and processes on a busy machine take their time.
jest.setTimeout(120_000);

const BASE = '/api/openchoreo-secrets';
const PATHS = [
  '/health',
  '/readiness',
  '/v1/planes',
  '/v1/incidents',
  '/v1/stores',
  '/v1/summary',
  '/v1/secrets',
  '/v1/references',
  '/v1/checklist',
];

const inBase64 = Buffer.from(CANARY).toString('base64');
const LEAK = new RegExp(`${CANARY}|${inBase64.slice(0, 7)}`, 'i');

interface Entries {
  readonly cluster?: object;
  readonly user?: object;
}

describe('words that are planted where we get credentials from', () => {
  let folder: ProgramFolder;
  let clusters: readonly PlaneCluster[];
  let backend: Awaited<ReturnType<typeof startTestBackend>>;
  const { said, factory } = listeningLogger();

  const get = (path: string) => request(backend.server).get(`${BASE}${path}`);

  const file = async (name: string, text: string) => {
    const path = folder.file(name);
    await writeFile(path, text);
    return path;
  };
  const kubeconfig = (name: string, { cluster, user }: Entries) =>
    file(
      name,
      JSON.stringify({
        clusters: [
          // Each a cluster of its own, where else one cause stands for all ways into it.
          {
            name: 'c',
            cluster: {
              server: clusters[1].url,
              'tls-server-name': name,
              ...cluster,
            },
          },
        ],
        users: [{ name: 'u', user: user ?? {} }],
        contexts: [{ name: 'x', context: { cluster: 'c', user: 'u' } }],
        'current-context': 'x',
      }),
    );
  const exec = (command: string, more: object = {}): Entries => ({
    user: {
      exec: {
        apiVersion: 'client.authentication.k8s.io/v1',
        interactiveMode: 'Never',
        command,
        ...more,
      },
    },
  });

  /** The paths of kubeconfigs, each wrong in a way of its own. */
  const wrong = async (): Promise<Readonly<Record<string, string>>> => {
    const says = `console.error('${CANARY}'); print('${CANARY}');`;
    const bare = await folder.program('bare', says);
    const fails = await folder.program(
      'fails',
      `${says} process.exitCode = 1;`,
    );
    const entries: Readonly<Record<string, Entries>> = {
      'bare-token': exec(bare),
      'failing-program': exec(fails),
      'absent-program': exec(folder.file('absent'), {
        args: [CANARY],
        env: [{ name: 'PASSWORD', value: CANARY }],
        installHint: `curl -u me:${CANARY} https://wiki`,
      }),
      'strange-program': exec(folder.file(`--token=${CANARY}`)),
      'bad-argument': exec(bare, { args: [`${CANARY}\0`] }),
      terminal: exec(bare, { interactiveMode: 'Always', args: [CANARY] }),
      proxy: { cluster: { 'proxy-url': `http://me:${CANARY}@proxy:3128` } },
      'login-in-address': {
        cluster: { server: `https://me:${CANARY}@10.0.0.1` },
      },
      'bad-address': { cluster: { server: `https://${CANARY} ${CANARY}` } },
      authority: { cluster: { 'certificate-authority-data': inBase64 } },
      'refused-token': { user: { token: CANARY } },
      'refused-password': { user: { username: CANARY, password: CANARY } },
      'token-of-lines': { user: { token: `${CANARY}\n${CANARY}` } },
      key: {
        user: {
          'client-certificate-data': inBase64,
          'client-key-data': inBase64,
        },
      },
      provider: { user: { 'auth-provider': { config: { token: CANARY } } } },
      'unknown-key': { user: { [CANARY]: CANARY } },
      'wrong-shape': { user: { token: [CANARY] } },
    };
    const paths = await Promise.all(
      Object.entries(entries).map(
        async ([name, each]) => [name, await kubeconfig(name, each)] as const,
      ),
    );
    const torn = await file(
      'torn',
      `users:\n  - token: "${CANARY}\n\t${CANARY}: {`,
    );
    return { ...Object.fromEntries(paths), torn };
  };

  beforeAll(async () => {
    folder = await ProgramFolder.make();
    const body = `<html>${CANARY} token: ${CANARY}</html>`;
    const page = { effect: { kind: 'body', code: 502, body } } as const;
    clusters = await Promise.all([
      startCluster({ name: 'cp' }),
      startCluster({ name: 'eu' }),
      startCluster({ name: 'behind', faults: [page] }),
    ]);
    const accessTo = ({ url, token }: PlaneCluster) => ({
      serviceAccount: { url, token },
    });
    const planes = Object.entries(await wrong()).map(([name, path]) => ({
      plane: `DataPlane/acme/${name}`,
      kubeconfig: { path },
    }));
    backend = await startTestBackend({
      features: [
        openchoreoSecretsPlugin,
        factory,
        catalogServiceMock.factory({ entities: [] }),
        mockServices.rootConfig.factory({
          data: {
            openchoreoSecrets: {
              controlPlane: accessTo(clusters[0]),
              planes: [
                ...planes,
                { plane: 'DataPlane/acme/page', ...accessTo(clusters[2]) },
              ],
              authorization: { services: ['plugin:test'] },
            },
          },
        }),
      ],
    });
    let ready = false;
    while (!ready) ({ ready } = (await get('/readiness')).body);
  });

  afterAll(async () => {
    await backend.stop();
    await Promise.all(clusters.map(cluster => cluster.close()));
    await folder.remove();
  });

  it('leave each plane with a cause that says whose side it is on', async () => {
    const { body } = await get('/v1/planes');
    const told = body.planes.map(
      ({
        name,
        state,
        cause,
      }: {
        name: string;
        state: string;
        cause?: { class: string; params: { failure?: string } };
      }) => `${name}: ${state} ${cause?.class} ${cause?.params.failure}`,
    );
    expect(told.slice(1).sort()).toEqual([
      'absent-program: ownAccess ownAccess credentialProgram',
      'authority: ownAccess ownAccess noCredentials',
      'bad-address: ownAccess ownAccess noCredentials',
      'bad-argument: ownAccess ownAccess credentialProgram',
      'bare-token: ownAccess ownAccess credentialProgram',
      'failing-program: ownAccess ownAccess credentialProgram',
      'key: ownAccess ownAccess noCredentials',
      'login-in-address: ownAccess ownAccess noCredentials',
      'page: unreachable planeUnreachable misdirected',
      'provider: ownAccess ownAccess accessUnsupported',
      'proxy: ownAccess ownAccess accessUnsupported',
      'refused-password: ownAccess ownAccess unauthorized',
      'refused-token: ownAccess ownAccess unauthorized',
      'strange-program: ownAccess ownAccess credentialProgram',
      'terminal: ownAccess ownAccess credentialProgram',
      'token-of-lines: ownAccess ownAccess noCredentials',
      'torn: ownAccess ownAccess noCredentials',
      'unknown-key: ownAccess ownAccess accessUnsupported',
      'wrong-shape: ownAccess ownAccess noCredentials',
    ]);
  });

  it.each(PATHS)('stand in no answer of %s', async path => {
    const { status, text, headers } = await get(path);
    expect(status).toBe(200);
    expect(`${text}${JSON.stringify(headers)}`).not.toMatch(LEAK);
  });

  it('stand in no line of the log', () => {
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter(line => LEAK.test(line))).toEqual([]);
  });
});
