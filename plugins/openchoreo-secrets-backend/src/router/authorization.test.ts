import {
  allResources,
  newClusterLog,
  ROLES,
  startOpenChoreoApi,
  type Binding,
  type OpenChoreoApi,
  type Role,
} from '@internal/plane-simulator';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import type { AuthorizationConfig } from '../config/secretsConfig';
import { FAILED } from '../query/__fixtures__/objects';
import { neighbour, withNeighbours } from '../query/__fixtures__/neighbours';
import { secretsOf, shop } from '../query/__fixtures__/shop';
import { snapshotOf } from '../query/__fixtures__/world';
import { entity, secretsPlugin } from './__testUtils__/secretsPlugin';

const WHERE = { namespace: 'acme', project: 'shop' };
const VIEW = ['releasebinding:view', 'secretreference:view'];

/** Rights of one project, of one namespace, of a project but for an environment. */
const BINDINGS: readonly Binding[] = [
  { group: 'admin', actions: ['*'], scope: {} },
  {
    group: 'platform-engineer',
    actions: [...VIEW, 'resourcereleasebinding:view', 'clusterdataplane:*'],
    scope: {},
  },
  { group: 'developer', actions: VIEW, scope: WHERE },
  {
    group: 'developer-without-production',
    actions: VIEW,
    scope: WHERE,
    condition: {
      actions: ['releasebinding:view'],
      environmentNotIn: ['acme/production'],
    },
  },
];

const component = (name: string, annotations: Record<string, string> = {}) =>
  entity('Component', name, {
    'openchoreo.io/component': name,
    ...annotations,
  });

const ENTITIES = [
  component('orders-api'),
  component('cart'),
  component('invoices', { 'openchoreo.io/project': 'billing' }),
  component('radar', { 'openchoreo.io/namespace': 'globex' }),
  // Names another team's component, and is not the provider's.
  component('impostor', {
    'openchoreo.io/component': 'orders-api',
    'backstage.io/managed-by-origin-location': 'url:https://git.example/x',
  }),
  // The provider's, but its annotations were edited to name another team's.
  component('edited', {
    'openchoreo.io/component': 'invoices',
    'openchoreo.io/project': 'billing',
  }),
  entity('System', 'shop', { 'openchoreo.io/project-id': 'shop' }),
  ...['development', 'production'].map(name =>
    entity('Environment', name, { 'openchoreo.io/environment': name }),
  ),
  entity('Domain', 'acme'),
];

const snapshot = snapshotOf(
  withNeighbours(
    shop(
      {},
      {
        'production-data': {
          secrets: secretsOf('production', { ready: FAILED }),
        },
      },
    ),
    [neighbour('cart', 'u1', true)],
  ),
);

const E = 'entities';
const KEY = 'also-used-by?row=DB_PASSWORD&environment';

/** Status by role, in the order of `ROLES`, and why not. */
const TABLE: readonly (readonly [string, string, string])[] = [
  [
    `${E}/component/acme/orders-api/secrets`,
    '200 200 200 200 403 401',
    'own component',
  ],
  [
    `${E}/component/acme/invoices/secrets`,
    '200 200 403 403 403 401',
    'another project',
  ],
  [
    `${E}/component/acme/radar/secrets`,
    '200 200 403 403 403 401',
    'another namespace',
  ],
  [
    `${E}/component/acme/impostor/secrets`,
    '404 404 404 404 404 404',
    'an entity that names another team’s component',
  ],
  [
    `${E}/component/acme/edited/secrets`,
    '200 200 403 403 403 401',
    'an entity whose annotations were edited',
  ],
  [
    `${E}/component/acme/absent/secrets`,
    '404 404 404 404 404 404',
    'no entity',
  ],
  [
    `${E}/system/acme/shop/secrets`,
    '200 200 200 200 200 401',
    'a project, as far as it is seen',
  ],
  [
    `${E}/environment/acme/development/bindings`,
    '200 200 200 200 403 401',
    'an environment',
  ],
  [
    `${E}/environment/acme/production/bindings`,
    '200 200 200 403 403 401',
    'a hidden environment',
  ],
  [
    `${E}/domain/acme/acme/references`,
    '200 200 403 403 403 401',
    'a namespace',
  ],
  [
    `${E}/component/acme/orders-api/${KEY}=development`,
    '200 200 200 200 403 401',
    'who else uses a key',
  ],
  [
    `${E}/component/acme/orders-api/${KEY}=production`,
    '200 200 200 404 403 401',
    'a key in a hidden environment',
  ],
  ...[
    'planes',
    'incidents',
    'stores',
    'summary',
    'secrets',
    'secrets?format=csv',
    'secrets?format=json',
    'references',
    'platform-secrets',
    'platform-secrets?format=markdown',
  ].map(path => [path, '200 200 403 403 403 401', 'the platform'] as const),
  ['catalog-health', '403 403 403 403 403 403', 'what only services may ask'],
];

const CASES = TABLE.flatMap(([path, statuses, what]) =>
  Object.keys(ROLES).map((role, index) => ({
    path,
    what,
    role: role as Role,
    status: Number(statuses.split(' ')[index]),
  })),
);

let api: OpenChoreoApi;
let backend: Awaited<ReturnType<typeof startTestBackend>>;
let change: Partial<AuthorizationConfig>;

beforeAll(async () => {
  const log = newClusterLog({
    clock: { now: Date.now, setTimeout: () => () => {} },
    resources: allResources,
  });
  api = await startOpenChoreoApi({
    bindings: BINDINGS,
    source: { control: log, planes: [] },
  });
  const authorization = (): AuthorizationConfig => ({
    authority: {
      mode: 'openchoreo',
      baseUrl: api.url.replace('/api/v1', ''),
      platformAction: 'clusterdataplane:update',
      decides: true,
    },
    signIn: true,
    platformGroups: [],
    services: [],
    platformTeam: 'group:default/operators',
    ...change,
  });
  backend = await startTestBackend({
    features: [
      secretsPlugin({ authorization, source: { snapshot: () => snapshot } }),
      catalogServiceMock.factory({ entities: ENTITIES }),
      mockServices.userInfo.factory(),
    ],
  });
});

afterAll(async () => {
  await backend.stop();
  await api.close();
});

beforeEach(() => {
  change = {};
  api.outage = undefined;
  api.bindings = BINDINGS;
});

const BASE = '/api/openchoreo-secrets/v1/';
const ORDERS = `${E}/component/acme/orders-api/secrets`;

function ask(
  path: string,
  token: string | undefined,
  user = 'user:default/mock',
) {
  const asked = request(backend.server)
    .get(`${BASE}${path}`)
    .set('Authorization', mockCredentials.user.header(user));
  return token ? asked.set('x-openchoreo-token', token) : asked;
}

const as = (role: Role, path: string) => ask(path, api.tokenFor(role));

/** What the denied are told, whole. */
const DENIED: Readonly<Record<number, RegExp>> = {
  401: /^There is no token of OpenChoreo in x-openchoreo-token/,
  403: /^(You may not see the secrets of (component|environment|domain):acme\/[-\w]+$|You may not see the secrets of the platform: OpenChoreo does not allow you clusterdataplane:update$|This endpoint does not allow)/,
  404: /^(No entity component:acme\/absent is visible to you|component:acme\/impostor does not come from an OpenChoreo that is trusted here|row: orders-api has no such key in that environment)$/,
};

describe('who may see what, by OpenChoreo', () => {
  it.each(CASES)('$what: $role gets $status from $path', async each => {
    const { status, body } = await as(each.role, each.path);
    expect(status).toBe(each.status);
    if (status === 200) return;
    expect(Object.keys(body).sort()).toEqual(['error', 'request', 'response']);
    expect(body.error.message).toMatch(DENIED[status]);
  });

  it('shows of a project only the components that may be seen', async () => {
    const { body } = await as('outsider', `${E}/system/acme/shop/secrets`);
    expect(body).toMatchObject({ components: [], objects: {}, stores: {} });
  });

  it('has no column, no count and no name of a hidden environment', async () => {
    const { body } = await as('developer-without-production', ORDERS);
    const [{ environments, summary }] = body.components;
    expect(environments.map(({ name }: { name: string }) => name)).toEqual([
      'development',
      'staging',
    ]);
    expect(summary).toMatchObject({ cells: 8, worst: 'ok' });
    expect(JSON.stringify(body)).not.toContain('acme-shop-production');
  });

  it('names planes and stores to who may see the platform, and to others whom to ask', async () => {
    const full = await as('platform-engineer', ORDERS);
    expect(full.body.planes[1].name).toBe('development-data');
    expect(full.body).not.toHaveProperty('platformTeam');
    const { body } = await as('developer', ORDERS);
    expect(JSON.stringify(body)).not.toMatch(/-data|vault/);
    expect(body.platformTeam).toBe('group:default/operators');
  });

  it('gives the platform right to groups as well', async () => {
    change = { platformGroups: ['user:default/mock'] };
    expect((await as('developer', 'planes')).status).toBe(200);
  });

  it('shows who has the platform right by a group only the components that may be seen', async () => {
    change = { platformGroups: ['user:default/mock'] };
    const { body } = await as('developer-without-production', 'secrets');
    const seen = new Set(
      body.rows.map(({ environment }: { environment: string }) => environment),
    );
    expect(seen).toEqual(new Set(['development', 'staging']));
    const outsider = await as('outsider', 'secrets');
    expect(outsider.body).toMatchObject({ rows: [], total: 0, matching: 0 });
  });
});

describe('tokens', () => {
  it('that have ended are worth nothing', async () => {
    const { status, body } = await ask(ORDERS, api.tokenFor('admin', -1_000));
    expect(status).toBe(401);
    expect(body.error.message).toContain('Sign in again');
  });

  it('that are forged are worth nothing', async () => {
    const [head, body, signature] = (api.tokenFor('admin') ?? '').split('.');
    const forged = [head, body, [...signature].reverse().join('')].join('.');
    expect((await ask(ORDERS, forged)).status).toBe(401);
  });

  it('of another user are never answered from what the first was told', async () => {
    const [developer, outsider] = [
      api.tokenFor('developer'),
      api.tokenFor('outsider'),
    ];
    expect((await ask(ORDERS, developer, 'user:default/ada')).status).toBe(200);
    expect((await ask(ORDERS, outsider, 'user:default/ada')).status).toBe(403);
    expect((await ask(ORDERS, outsider, 'user:default/bob')).status).toBe(403);
    expect((await ask(ORDERS, developer, 'user:default/bob')).status).toBe(200);
  });

  it('are sent to nobody but OpenChoreo, and stand in no answer', async () => {
    const token = api.tokenFor('developer') ?? '';
    const { text, headers } = await ask(ORDERS, token);
    expect(text).not.toContain(token);
    expect(JSON.stringify(headers)).not.toContain(token);
  });
});

describe('where OpenChoreo does not answer', () => {
  it.each(['refused', 'error', 'garbage'] as const)(
    'nothing is shown: %s',
    async outage => {
      api.outage = outage;
      for (const path of [ORDERS, 'planes', `${E}/system/acme/shop/secrets`]) {
        const { status, body } = await as('admin', path);
        expect(status).toBe(503);
        expect(body.error.message).toMatch(
          /^OpenChoreo does not say what you may see, so nothing is shown/,
        );
      }
    },
  );
});

describe('services', () => {
  const service = (path: string) =>
    request(backend.server)
      .get(`${BASE}${path}`)
      .set(
        'Authorization',
        mockCredentials.service.header({
          onBehalfOf: mockCredentials.service('plugin:x'),
          targetPluginId: 'openchoreo-secrets',
        }),
      );

  it('see nothing without a grant', async () => {
    const { status, body } = await service(ORDERS);
    expect(status).toBe(403);
    expect(body.error.message).toBe(
      'Service plugin:x may not see the health of secrets: it is not listed in openchoreoSecrets.authorization.services',
    );
  });

  it('see entities when they are named', async () => {
    change = { services: ['plugin:x'] };
    expect((await service(ORDERS)).status).toBe(200);
  });

  it('never see the page of the platform', async () => {
    change = { services: ['plugin:x'] };
    expect((await service('planes')).status).toBe(403);
  });
});

describe('nobody', () => {
  const anonymous = (path: string) =>
    request(backend.server)
      .get(`${BASE}${path}`)
      .set('Authorization', mockCredentials.none.header());

  it.each([ORDERS, 'planes', 'catalog-health'])(
    'is let in without credentials: %s',
    async path => {
      expect((await anonymous(path)).status).toBe(401);
    },
  );
});

describe('where the portal decides nothing', () => {
  it('everybody sees everything', async () => {
    change = {
      authority: {
        mode: 'openchoreo',
        baseUrl: 'http://127.0.0.1:9',
        platformAction: 'clusterdataplane:update',
        decides: false,
      },
    };
    for (const path of [ORDERS, 'planes']) {
      expect((await as('guest', path)).status).toBe(200);
    }
  });
});
