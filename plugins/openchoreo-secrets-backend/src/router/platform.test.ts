import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  AS_OF_HEADER,
  incidentsAnswerSchema,
  openchoreoSecretsPlatformReadPermission,
  parseAsOf,
  planesAnswerSchema,
  checklistAnswerSchema,
  referencesAnswerSchema,
  secretsAnswerSchema,
  storesAnswerSchema,
  summaryAnswerSchema,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import request from 'supertest';
import { checklistOf } from '../query/__fixtures__/checklist';
import { NOW } from '../query/__fixtures__/objects';
import { shop } from '../query/__fixtures__/shop';
import { FRESH, snapshotOf } from '../query/__fixtures__/world';
import type { Snapshot } from '../observed/snapshot';
import {
  BY_BACKSTAGE,
  entity,
  secretsPlugin,
} from './__testUtils__/secretsPlugin';

const CHECKLIST = checklistOf(
  '  - { name: shop, planes: [data], purpose: Stripe | of the <b>shop</b>, producer: externalSecret, requirement: required, livesIn: { remoteKey: shop/stripe } }',
  { release: '1.0' },
);

let snapshot: Snapshot;
let platformGroups: readonly string[];
let platformTeam: string | undefined;
let decision: AuthorizeResult.ALLOW | AuthorizeResult.DENY;

const permissions = mockServices.permissions.mock({
  authorize: async requests => requests.map(() => ({ result: decision })),
  authorizeConditional: async requests =>
    requests.map(() => ({ result: AuthorizeResult.ALLOW })),
});

const userInfo = mockServices.userInfo.mock({
  getUserInfo: async () => ({
    userEntityRef: 'user:default/mock',
    ownershipEntityRefs: ['user:default/mock', 'group:default/Platform'],
  }),
});

const plugin = secretsPlugin({
  authorization: () => ({ ...BY_BACKSTAGE, platformGroups, platformTeam }),
  source: { snapshot: () => snapshot },
  checklist: CHECKLIST,
});

const BASE = '/api/openchoreo-secrets/v1';
const ROUTES = [
  'planes',
  'incidents',
  'stores',
  'secrets',
  'summary',
  'checklist',
  'references',
];
const ENTITIES = [
  entity('Dataplane', 'eu'),
  entity('Dataplane', 'impostor', {
    'backstage.io/managed-by-origin-location': 'url:https://git.example/x',
  }),
  entity('Component', 'orders-api', {
    'openchoreo.io/component': 'orders-api',
  }),
];
let revision = 0;

function see(next: Snapshot): void {
  revision += 1;
  snapshot = { ...next, revision };
}

describe('the platform routes', () => {
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  const get = (path: string) => request(backend.server).get(`${BASE}/${path}`);

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        plugin,
        permissions.factory,
        userInfo.factory,
        catalogServiceMock.factory({ entities: ENTITIES }),
      ],
    });
  });

  afterAll(async () => {
    await backend.stop();
  });

  beforeEach(() => {
    see(snapshotOf(shop()));
    platformGroups = ['group:default/platform'];
    platformTeam = 'group:default/operators';
    decision = AuthorizeResult.ALLOW;
  });

  it.each([
    ['planes', planesAnswerSchema],
    ['incidents', incidentsAnswerSchema],
    ['stores', storesAnswerSchema],
    ['secrets', secretsAnswerSchema],
    ['summary', summaryAnswerSchema],
    ['checklist', checklistAnswerSchema],
    ['references', referencesAnswerSchema],
  ])('answer what their schemas say: %s', async (path, schema) => {
    const { status, body, headers } = await get(path);
    expect(status).toBe(200);
    expect(schema.parse(body)).toEqual(body);
    expect(headers['cache-control']).toBe('private, no-cache');
    const planes = body.observed ?? body.planes;
    expect(parseAsOf(headers[AS_OF_HEADER]).byId.size).toBe(planes.length);
  });

  it.each(ROUTES)('answer 401 without credentials: %s', async path => {
    const { status, body } = await get(path).set(
      'Authorization',
      mockCredentials.none.header(),
    );
    expect(status).toBe(401);
    expect(body).not.toHaveProperty('platformTeam');
  });

  it.each(ROUTES)('answer 403 to a service: %s', async path => {
    const { status, body } = await get(path).set(
      'Authorization',
      mockCredentials.service.header(),
    );
    expect(status).toBe(403);
    expect(body).not.toHaveProperty('platformTeam');
  });

  it.each(ROUTES)('answer 403 without the permission: %s', async path => {
    decision = AuthorizeResult.DENY;
    const { status, body, headers } = await get(path);
    expect(status).toBe(403);
    expect(body).toEqual({
      error: {
        name: 'NotAllowedError',
        message: expect.stringContaining('openchoreo-secrets.platform.read'),
      },
      request: { method: 'GET', url: `/v1/${path}` },
      response: { statusCode: 403 },
      platformTeam,
    });
    expect(headers['cache-control']).toBe('no-store');
    expect(headers[AS_OF_HEADER]).toBeUndefined();
    expect(headers.etag).not.toMatch(/^W\/"[\w-]{27}"$/);
  });

  it.each(ROUTES)(
    'answer 403 while no group is set, and say which key to set: %s',
    async path => {
      platformGroups = [];
      platformTeam = undefined;
      const { status, body } = await get(path);
      expect(status).toBe(403);
      expect(body).not.toHaveProperty('platformTeam');
      expect(body.error.message).toContain(
        'openchoreoSecrets.authorization.platformGroups',
      );
    },
  );

  it.each(ROUTES)('answer 403 to one of no such group: %s', async path => {
    platformGroups = ['group:default/others'];
    const { status, body, text } = await get(`${path}?nonsense=1`);
    expect(status).toBe(403);
    expect(body).toMatchObject({
      error: { name: 'NotAllowedError' },
      platformTeam,
    });
    expect(text).not.toContain('others');
    expect(text).not.toContain('nonsense: no such');
  });

  it.each([
    ['planes?nonsense=1', 400],
    ['planes?entity=dataplane:acme/absent', 404],
  ])(
    'tell who has the right nothing of whom to ask: %s',
    async (path, status) => {
      const answer = await get(path);
      expect(answer.status).toBe(status);
      expect(answer.body).not.toHaveProperty('platformTeam');
    },
  );

  it('ask for the permission of the platform', async () => {
    await get('summary');
    expect(permissions.authorize).toHaveBeenLastCalledWith(
      [{ permission: openchoreoSecretsPlatformReadPermission }],
      { credentials: expect.anything() },
    );
  });

  it.each([
    ...ROUTES,
    'secrets?format=csv',
    'checklist?format=markdown',
    'secrets?format=json',
  ])(
    'answer 304 with the as-of header while only observation times change: %s',
    async path => {
      const first = await get(path);
      const later = { ...FRESH, asOf: NOW - 1_000 };
      see(
        snapshotOf(
          shop(
            { controlPlane: later },
            { 'staging-data': { observation: later } },
          ),
        ),
      );
      const second = await get(path).set('If-None-Match', first.headers.etag);
      expect(second.status).toBe(304);
      expect(second.headers[AS_OF_HEADER]).not.toBe(
        first.headers[AS_OF_HEADER],
      );
    },
  );

  it.each(ROUTES)('answer anew when what is known changes: %s', async path => {
    const first = await get(path);
    see(snapshotOf(shop({}, { 'staging-data': { secrets: [], stores: [] } })));
    const second = await get(path).set('If-None-Match', first.headers.etag);
    expect(second.status).toBe(200);
    expect(second.headers.etag).not.toBe(first.headers.etag);
  });

  it.each([
    ['dataplane:acme/eu', 200],
    ['dataplane:acme/impostor', 404],
    ['component:acme/orders-api', 404],
    ['dataplane:acme/absent', 404],
  ])(
    'show planes for an entity of a plane only where its origin is trusted: %s gets %i',
    async (entityRef, status) => {
      const { body, ...told } = await get(`planes?entity=${entityRef}`);
      expect(told.status).toBe(status);
      const isShown = status === 200;
      expect(JSON.stringify(body).includes('staging-data')).toBe(isShown);
    },
  );

  it.each([
    ['planes?entity=eu', 'entity: expected the ref of an entity'],
    ['planes?x=1', 'x: no such parameter'],
    [
      'references?only=all',
      'only: expected unused, absent, trouble or managed',
    ],
    ['checklist?plane=x', 'plane: no such parameter'],
    ['checklist?format=xml', 'format: expected json or markdown'],
    ['secrets?limit=201', 'limit: expected a whole number from 1 to 200'],
    ['secrets?offset=-1', 'offset: expected a whole number'],
    ['secrets?sort=colour', 'sort: expected one of severity, key'],
    ['secrets?verdict=fine', 'verdict: expected unknown'],
    ['secrets?format=xml', 'format: expected page, csv or json'],
    ['secrets?plane=a&plane=b', 'plane: expected it once'],
  ])('answer 400 to %s, naming it', async (path, message) => {
    const { status, body } = await get(path);
    expect(status).toBe(400);
    expect(body.error.message).toContain(message);
  });

  it('filter, sort and page', async () => {
    const query =
      'environment=staging,production&q=stripe&sort=environment&limit=2&offset=1';
    const { rows, matching, total, counts } = secretsAnswerSchema.parse(
      (await get(`secrets?${query}`)).body,
    );
    expect({ matching, total }).toEqual({ matching: 4, total: 12 });
    expect(counts.ok).toBe(4);
    expect(rows.map(({ environment, key }) => `${environment} ${key}`)).toEqual(
      ['production STRIPE_WEBHOOK_SECRET', 'staging STRIPE_API_KEY'],
    );
  });

  it('export all that match as a file', async () => {
    const { text, headers } = await get(
      'secrets?format=csv&environment=production&limit=1',
    );
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toContain('attachment');
    expect(text.trim().split('\r\n')).toHaveLength(5);
  });

  it('export all that match as JSON, with the planes as they were observed', async () => {
    const { body, headers } = await get(
      'secrets?format=json&environment=production&limit=1',
    );
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(headers['content-disposition']).toBe(
      'attachment; filename="secrets.json"',
    );
    const whole = await get('secrets?environment=production');
    const { rows, planes } = secretsAnswerSchema.parse(whole.body);
    expect(rows).toHaveLength(4);
    expect(body).toEqual({ rows, planes });
  });

  it.each([
    ['markdown', 'text/markdown; charset=utf-8', 'platform-secrets.md'],
    ['json', 'application/json; charset=utf-8', 'platform-secrets.json'],
  ])('give the checklist as a file: %s', async (format, type, file) => {
    const { text, headers } = await get(`checklist?format=${format}`);
    expect(headers['content-type']).toBe(type);
    expect(headers['content-disposition']).toBe(
      `attachment; filename="${file}"`,
    );
    expect(text).toContain('acme/staging-data');
  });

  it('are described', async () => {
    const { body } = await request(backend.server).get(
      '/api/openchoreo-secrets/openapi.json',
    );
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining(ROUTES.map(path => `/v1/${path}`)),
    );
    for (const { $ref } of ROUTES.map(
      path =>
        body.paths[`/v1/${path}`].get.responses[200].content['application/json']
          .schema,
    )) {
      expect(body.components.schemas).toHaveProperty($ref.split('/').at(-1));
    }
  });
});
