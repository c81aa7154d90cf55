/** @jest-environment node */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ago } from '../__testUtils__/build';
import { bindings, warned } from '../__testUtils__/bindings';
import { mySecretsOf } from '../__testUtils__/mine';
import { ordersApi } from '../__testUtils__/ordersApi';
import { reference, references } from '../__testUtils__/references';
import { createSecretsClient } from './clients';
import type { SecretsError } from './errors';

interface Reply {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

const REF = { kind: 'Component', namespace: 'acme', name: 'orders-api' };
const PLANE = 'DataPlane/acme/prod-data';

let server: Server;
let base: string;
let asked: IncomingMessage[];
let replies: Reply[];

beforeEach(async () => {
  asked = [];
  replies = [];
  server = createServer((request, response) => {
    asked.push(request);
    const { status, headers, body } = replies.shift() ?? { status: 500 };
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  base = `http://127.0.0.1:${port}/api/openchoreo-secrets`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise(done => server.close(done));
});

function client() {
  return createSecretsClient({
    discoveryApi: { getBaseUrl: async () => base },
    fetchApi: { fetch: (input, init) => fetch(input, init) },
  });
}

function asOf(time: string) {
  return {
    'x-openchoreo-secrets-as-of': `${encodeURIComponent(PLANE)}=${time}`,
  };
}

const full = (etag?: string): Reply => ({
  status: 200,
  headers: { ...asOf(ago(1)), ...(etag ? { etag } : {}) },
  body: JSON.stringify(ordersApi()),
});

async function failure(reply: Reply): Promise<SecretsError> {
  replies.push(reply);
  return client()
    .getEntitySecrets(REF)
    .then(
      () => {
        throw new Error('expected a failure');
      },
      error => error,
    );
}

describe('the conversation with the back end', () => {
  it('asks to be told of changes where somebody listens, and says where they are told', async () => {
    const followed = {
      ...full('"a"').headers,
      'x-openchoreo-secrets-follow': 'x',
    };
    replies.push({ ...full(), headers: followed }, full());
    const told: (string | null)[] = [];
    const follow = (value: string | null) => told.push(value);
    const asking = client();
    await asking.getEntitySecrets(REF, { follow });
    await asking.getEntitySecrets(REF, { follow });
    expect(asked[1].headers['x-openchoreo-secrets-follow']).toBe('1');
    expect(told).toEqual(['x', null]);
  });

  it('asks for no more than the answer where nobody listens', async () => {
    replies.push(full());
    await client().getEntitySecrets(REF);
    expect(asked[0].headers).not.toHaveProperty('x-openchoreo-secrets-follow');
  });

  it('asks at the address of the entity, with its kind in lower case', async () => {
    replies.push(full());
    await client().getEntitySecrets({ ...REF, name: 'a/b c' });
    expect(asked[0].method).toBe('GET');
    expect(asked[0].url).toBe(
      '/api/openchoreo-secrets/v1/entities/component/acme/a%2Fb%20c/secrets',
    );
    expect(asked[0].headers['if-none-match']).toBeUndefined();
  });

  it('asks for one page of the secrets of one’s own', async () => {
    const page = mySecretsOf(['A']);
    replies.push({ status: 200, body: JSON.stringify(page) });
    const query = {
      filters: { environment: ['staging', 'production'], q: [] },
      sort: '-key',
      offset: 50,
      limit: 25,
    };
    expect(await client().getMySecrets(query)).toEqual(
      JSON.parse(JSON.stringify(page)),
    );
    expect(asked[0].url).toBe(
      '/api/openchoreo-secrets/v1/mine/secrets?environment=staging%2Cproduction&sort=-key&offset=50&limit=25',
    );
  });

  it('keeps the data on 304 and takes over the new times', async () => {
    replies.push(full('"one"'), { status: 304, headers: asOf(ago(0)) });
    const secrets = client();
    const first = await secrets.getEntitySecrets(REF);
    const second = await secrets.getEntitySecrets(REF);
    expect(asked[1].headers['if-none-match']).toBe('"one"');
    expect(second.components).toBe(first.components);
    const time = (data: typeof first) =>
      data.planes.find(({ id }) => id === PLANE)?.asOf;
    expect([time(first), time(second)]).toEqual([ago(1), ago(0)]);
  });

  it('takes over on 304 since when all planes were heard that are not named', async () => {
    const headers = { 'x-openchoreo-secrets-as-of': `*=${ago(0)}` };
    replies.push(full('"one"'), { status: 304, headers });
    const secrets = client();
    await secrets.getEntitySecrets(REF);
    const { planes } = await secrets.getEntitySecrets(REF);
    expect(planes.find(({ id }) => id === PLANE)?.asOf).toBe(ago(0));
  });

  it('asks with the newest tag', async () => {
    replies.push(full('"one"'), full('"two"'), { status: 304 });
    const secrets = client();
    await secrets.getEntitySecrets(REF);
    await secrets.getEntitySecrets(REF);
    await secrets.getEntitySecrets(REF);
    expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual([
      undefined,
      '"one"',
      '"two"',
    ]);
  });

  it('forgets what it kept once the caller may not see it', async () => {
    replies.push(full('"one"'), { status: 403 }, full());
    const secrets = client();
    await secrets.getEntitySecrets(REF);
    await expect(secrets.getEntitySecrets(REF)).rejects.toMatchObject({
      kind: 'forbidden',
    });
    await secrets.getEntitySecrets(REF);
    expect(asked[2].headers['if-none-match']).toBeUndefined();
  });
});

describe('failures have a kind', () => {
  const named = (name: string) => JSON.stringify({ error: { name } });

  it.each([
    [{ status: 403 }, 'forbidden'],
    [{ status: 401 }, 'signedOut'],
    [{ status: 404, body: named('NotFoundError') }, 'notFound'],
    [{ status: 404 }, 'notConfigured'],
    [{ status: 404, body: '<html>' }, 'notConfigured'],
    [{ status: 501 }, 'notConfigured'],
    [{ status: 503 }, 'unavailable'],
    [{ status: 503, body: named('ServiceUnavailableError') }, 'undecided'],
    [{ status: 503, body: named('MisconfiguredError') }, 'misconfigured'],
    [{ status: 500, body: '<html>' }, 'unavailable'],
    [{ status: 200, body: '<html>' }, 'invalidAnswer'],
    [{ status: 200, body: '{}' }, 'invalidAnswer'],
  ])('%j is %s', async (reply, kind) => {
    expect(await failure(reply)).toMatchObject({ kind });
  });

  it.each([
    [{ platformTeam: 'group:default/platform' }, 'group:default/platform'],
    [
      { error: { platformTeam: 'group:default/platform' } },
      'group:default/platform',
    ],
    [{ platformTeam: 7 }, undefined],
    [{}, undefined],
  ])('a refusal with %j names %s to ask', async (told, platformTeam) => {
    const body = JSON.stringify(told);
    const refused = await failure({ status: 403, body });
    expect(refused).toMatchObject({ kind: 'forbidden', platformTeam });
  });

  it.each([
    [{}, { problems: [] }],
    [
      {
        problems: ['openchoreoSecrets.planes: required', 7],
        platformTeam: 'group:default/platform',
      },
      {
        problems: ['openchoreoSecrets.planes: required'],
        platformTeam: 'group:default/platform',
      },
    ],
  ])('a misconfiguration tells %j', async (told, misconfiguration) => {
    const body = JSON.stringify({
      error: { name: 'MisconfiguredError' },
      ...told,
    });
    expect(await failure({ status: 503, body })).toMatchObject({
      misconfiguration,
    });
  });

  it.each([
    ['7', 7_000],
    ['100000', 300_000],
    ['soon', undefined],
    ['-1', undefined],
  ])(
    'one that is busy is asked again after %s',
    async (after, retryAfterMs) => {
      const busy = await failure({
        status: 503,
        headers: { 'retry-after': after },
        body: named('BusyError'),
      });
      expect(busy).toMatchObject({ kind: 'unavailable' });
      expect(busy.retryAfterMs).toBe(retryAfterMs);
    },
  );

  it('names the place of what cannot be read', async () => {
    const body = JSON.stringify({ ...ordersApi(), scope: 'galaxy' });
    expect((await failure({ status: 200, body })).message).toBe(
      'Unexpected answer at scope',
    );
  });
});

describe('what else is asked of an entity', () => {
  it.each([
    [
      'bindings',
      '/api/openchoreo-secrets/v1/entities/environment/acme/production/bindings',
      { kind: 'Environment', namespace: 'acme', name: 'production' },
      bindings([warned]),
    ],
    [
      'references',
      '/api/openchoreo-secrets/v1/entities/domain/default/acme/references',
      { kind: 'Domain', namespace: 'default', name: 'acme' },
      references([reference('db')]),
    ],
  ] as const)('%s', async (what, path, ref, body) => {
    const reply = { status: 200, headers: { etag: '"1"' } };
    replies = [
      { ...reply, body: JSON.stringify(body) },
      { status: 304, headers: { etag: '"1"' } },
    ];
    const one = client();
    const ask = () =>
      what === 'bindings' ? one.getBindings(ref) : one.getReferences(ref);
    const answers = [await ask(), await ask()];
    expect(answers).toEqual([body, body]);
    expect(asked.map(({ url }) => url)).toEqual([path, path]);
    expect(asked[1].headers['if-none-match']).toBe('"1"');
  });

  it('of who else uses a key name its row and environment', async () => {
    const body = JSON.stringify({ alsoUsedBy: [], planes: [] });
    replies = [{ status: 200, body, headers: { etag: '"1"' } }];
    const orders = { kind: 'Component', namespace: 'acme', name: 'orders-api' };
    const key = { row: 'DB PASSWORD', environment: 'production' };
    await client().getAlsoUsedBy(orders, key);
    expect(asked[0].url).toBe(
      '/api/openchoreo-secrets/v1/entities/component/acme/orders-api/also-used-by?row=DB+PASSWORD&environment=production',
    );
  });
});
