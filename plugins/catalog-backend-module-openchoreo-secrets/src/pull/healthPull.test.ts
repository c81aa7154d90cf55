import type { AuthService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import {
  HealthServer,
  NOTHING,
  type Behaviour,
} from '../__testUtils__/healthServer';
import { scopeKey } from '../stamp/scopeKey';
import { HealthPull } from './healthPull';

const plane = (health: 'healthy' | 'failing') => ({
  ...NOTHING,
  planes: [{ id: 'DataPlane/a/b', health, failingEnvironments: [] }],
});
const KEY = scopeKey({ scope: 'plane', id: 'DataPlane/a/b' });

describe('asking for health', () => {
  let server: HealthServer;
  let url: string;
  let now: number;
  let pull: HealthPull;
  let logger: ReturnType<typeof mockServices.logger.mock>;
  const never = new AbortController().signal;

  beforeEach(async () => {
    server = new HealthServer();
    url = await server.start();
    now = 1_000;
    logger = mockServices.logger.mock();
    pull = made(60_000);
  });

  afterEach(async () => {
    await server.stop();
  });

  function made(
    deadlineMs: number,
    auth: AuthService = mockServices.auth({ pluginId: 'catalog' }),
  ): HealthPull {
    return new HealthPull({
      auth,
      discovery: mockServices.discovery.mock({
        getBaseUrl: async () => `${url}/api/openchoreo-secrets`,
      }),
      logger,
      now: () => now,
      deadlineMs,
    });
  }

  async function after(...behaviours: readonly Behaviour[]) {
    for (const behaviour of behaviours) {
      server.behaviour = behaviour;
      now += 60_000;
      await pull.pull(never);
    }
    const heard = pull.heard();
    return heard && { at: heard.at, health: heard.book.get(KEY)?.health };
  }

  it('asks one thing, as the catalog itself', async () => {
    await after({ say: plane('healthy') });
    const [{ method, url: asked, authorization, etag }] = server.asked;
    expect(server.asked).toHaveLength(1);
    expect([method, asked, etag]).toEqual([
      'GET',
      '/api/openchoreo-secrets/v1/catalog-health',
      undefined,
    ]);
    const token = authorization?.replace('Bearer ', '') ?? '';
    const asOther = mockServices.auth({ pluginId: 'openchoreo-secrets' });
    expect((await asOther.authenticate(token)).principal).toEqual({
      type: 'service',
      subject: 'plugin:catalog',
    });
  });

  it('keeps the answer while it is told that nothing changed, and that this was just heard', async () => {
    const same = { say: plane('failing'), etag: 'W/"1"' };
    expect(await after(same, same)).toEqual({ at: 121_000, health: 'failing' });
    expect(server.asked.map(({ etag }) => etag)).toEqual([undefined, 'W/"1"']);
    expect(await after({ say: plane('healthy'), etag: 'W/"2"' })).toEqual({
      at: 181_000,
      health: 'healthy',
    });
  });

  const bad: readonly (readonly [string, Behaviour])[] = [
    ['an error', { status: 500, text: '<html>' }],
    ['a refusal', { status: 403 }],
    ['not yet', { status: 503 }],
    ['a 304 that nobody asked for', { status: 304 }],
    ['nothing', { status: 200 }],
    ['what is not JSON', { status: 200, text: '<html>' }],
    ['another form', { status: 200, text: '{"planes":{}}' }],
    [
      'an unknown word',
      {
        status: 200,
        text: JSON.stringify({
          ...NOTHING,
          planes: [{ id: 'a', health: 'fine', failingEnvironments: [] }],
        }),
      },
    ],
  ];

  it.each(bad)('knows nothing after %s', async (_, behaviour) => {
    expect(await after(behaviour)).toBeUndefined();
  });

  it.each(bad)('keeps what was heard, and when, after %s', async (_, each) => {
    expect(await after({ say: plane('failing') }, each, each)).toEqual({
      at: 61_000,
      health: 'failing',
    });
  });

  it('follows no redirect with its token', async () => {
    const other = new HealthServer();
    const to = await other.start();
    expect(await after({ status: 302, to })).toBeUndefined();
    expect(other.asked).toEqual([]);
    await after({ status: 302, to });
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('a redirect (302), and none is followed'),
    );
    await other.stop();
  });

  it('gives up on who does not answer in time', async () => {
    server.behaviour = { hang: true };
    pull = made(1);
    await pull.pull(never);
    expect(pull.heard()).toBeUndefined();
  });

  it('gives up on an answer that hangs after its headers', async () => {
    server.behaviour = { hang: true, afterHeaders: true };
    pull = made(500);
    await pull.pull(never);
    expect(pull.heard()).toBeUndefined();
    expect(server.asked).toHaveLength(1);
  });

  it('gives up on a token that never comes', async () => {
    const auth = mockServices.auth.mock({
      getOwnServiceCredentials: () => new Promise(() => {}),
    });
    pull = made(1, auth);
    await pull.pull(never);
    expect(server.asked).toEqual([]);
  });

  it('gives up on a portal that hands out no token', async () => {
    const getPluginRequestToken = () => new Promise<never>(() => {});
    pull = made(1, mockServices.auth.mock({ getPluginRequestToken }));
    await pull.pull(never);
    expect(pull.heard()).toBeUndefined();
    expect(server.asked).toEqual([]);
  });

  it('logs an outage once, and its end', async () => {
    const down = { status: 500 };
    await after({ say: NOTHING }, down);
    expect(logger.warn).not.toHaveBeenCalled();
    await after(down, down, down);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.info).not.toHaveBeenCalled();
    await after({ say: NOTHING }, { say: NOTHING });
    expect(logger.info).toHaveBeenCalledTimes(1);
    await after(down, down);
    expect(logger.warn).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['names an address', new Error('connect to http://10.0.0.1:7007 failed')],
    ['quotes an answer', new SyntaxError('Unexpected token: hunter2')],
  ])(
    'repeats nothing of what the portal says of itself: %s',
    async (_, error) => {
      const getPluginRequestToken = () => Promise.reject(error);
      pull = made(60_000, mockServices.auth.mock({ getPluginRequestToken }));
      await pull.pull(never);
      await pull.pull(never);
      expect(logger.warn.mock.calls).toEqual([
        [
          expect.stringMatching(
            /: it cannot be reached, or its answer cannot be read$/,
          ),
        ],
      ]);
    },
  );

  it('says by its code what keeps it from asking', async () => {
    await server.stop();
    await after({ say: NOTHING }, { say: NOTHING });
    expect(logger.warn.mock.calls[0][0]).toMatch(
      /: it cannot be reached \(ECONNREFUSED\)$/,
    );
  });

  it('says which key to set when it is refused', async () => {
    await after({ status: 403 }, { status: 403 });
    expect(logger.warn.mock.calls[0][0]).toContain(
      'openchoreoSecrets.authorization.catalogServices',
    );
  });

  it('takes being stopped for no outage', async () => {
    server.behaviour = { hang: true };
    for (let times = 0; times < 3; times += 1) {
      await pull.pull(AbortSignal.abort());
    }
    expect(logger.warn).not.toHaveBeenCalled();
  });
});
