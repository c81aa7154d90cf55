import { startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AS_OF_HEADER,
  FOLLOW_HEADER,
  entitySecretsSchema,
  openchoreoSecretsEntityReadPermission,
  parseAsOf,
  projectSecretsSchema,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import request from 'supertest';
import { NOW } from '../query/__fixtures__/objects';
import { shop } from '../query/__fixtures__/shop';
import { FRESH, snapshotOf } from '../query/__fixtures__/world';
import type { Snapshot } from '../observed/snapshot';
import { permissionsOf } from './__testUtils__/permissionsOf';
import { entity, secretsPlugin } from './__testUtils__/secretsPlugin';

function component(
  name: string,
  annotations: Record<string, string> = {},
): Entity {
  return entity('Component', name, {
    'openchoreo.io/component': name,
    ...annotations,
  });
}

const ENTITIES: Entity[] = [
  component('orders-api'),
  component('unseen-api'),
  component('impostor', {
    'backstage.io/managed-by-origin-location': 'url:https://git.example/x',
    'openchoreo.io/component': 'orders-api',
  }),
  component('plain', { 'openchoreo.io/component': '' }),
  entity('System', 'shop', { 'openchoreo.io/project-id': 'shop' }),
  entity('API', 'some-api'),
];

let snapshot: Snapshot;
let ready: boolean;

const permissions = permissionsOf(ref => ref === 'component:acme/unseen-api');

const plugin = secretsPlugin({
  source: { snapshot: () => snapshot },
  ready: () => ready,
});

const path = (name: string, kind = 'component') =>
  `/api/openchoreo-secrets/v1/entities/${kind}/acme/${name}/secrets`;

describe('GET /v1/entities/:kind/:namespace/:name/secrets', () => {
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  const get = (url: string) => request(backend.server).get(url);

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        plugin,
        permissions.factory,
        catalogServiceMock.factory({ entities: ENTITIES }),
      ],
    });
  });

  afterAll(async () => {
    await backend.stop();
  });

  beforeEach(() => {
    snapshot = snapshotOf(shop());
    ready = false;
    permissions.authorize.mockClear();
  });

  it('answers what its schema says', async () => {
    const { status, body, headers } = await get(path('orders-api'));
    expect(status).toBe(200);
    expect(entitySecretsSchema.parse(body)).toEqual(body);
    expect(body.components[0].report.headline.keys.all).toBe(4);
    expect(headers['cache-control']).toBe('private, no-cache');
    expect(parseAsOf(headers[AS_OF_HEADER]).byId).toEqual(
      new Map(
        body.planes.map(({ id, asOf }: { id: string; asOf: string }) => [
          id,
          asOf,
        ]),
      ),
    );
  });

  it('asks for the permission on the entity itself', async () => {
    await get(path('orders-api'));
    expect(permissions.authorize).toHaveBeenCalledWith(
      [
        {
          permission: openchoreoSecretsEntityReadPermission,
          resourceRef: 'component:acme/orders-api',
        },
      ],
      { credentials: expect.anything() },
    );
  });

  it('answers 304 to a cache that was told to ask again', async () => {
    const first = await get(path('orders-api'));
    const second = await get(path('orders-api'))
      .set('Cache-Control', 'no-cache')
      .set('If-None-Match', `"other", ${first.headers.etag}`);
    expect(second.status).toBe(304);
  });

  it('answers 304 with the as-of header while only observation times change', async () => {
    const first = await get(path('orders-api'));
    const later = { ...FRESH, asOf: NOW - 1_000 };
    snapshot = snapshotOf(
      shop({ controlPlane: later }, { 'staging-data': { observation: later } }),
    );
    const second = await get(path('orders-api')).set(
      'If-None-Match',
      first.headers.etag,
    );
    expect(second.status).toBe(304);
    expect(second.text).toBe('');
    expect(second.headers.etag).toBe(first.headers.etag);
    expect(second.headers[AS_OF_HEADER]).not.toBe(first.headers[AS_OF_HEADER]);
  });

  it('lets a front end of another origin read the tag and the times, also on a 304', async () => {
    const first = await get(path('orders-api'));
    const second = await get(path('orders-api')).set(
      'If-None-Match',
      first.headers.etag,
    );
    expect(second.status).toBe(304);
    for (const { headers } of [first, second]) {
      expect(headers['access-control-expose-headers']).toBe(
        `ETag, Retry-After, ${AS_OF_HEADER}, ${FOLLOW_HEADER}`,
      );
    }
  });

  it('answers anew when what is known changes', async () => {
    const first = await get(path('orders-api'));
    snapshot = snapshotOf(shop({ bindings: [] }));
    const second = await get(path('orders-api')).set(
      'If-None-Match',
      first.headers.etag,
    );
    expect(second.status).toBe(200);
    expect(second.headers.etag).not.toBe(first.headers.etag);
  });

  it('answers 401 without credentials', async () => {
    const { status } = await get(path('orders-api')).set(
      'Authorization',
      'Bearer mock-none-token',
    );
    expect(status).toBe(401);
  });

  it('answers 404 for what is not in the catalog', async () => {
    const { status, body } = await get(path('nothing'));
    expect(status).toBe(404);
    expect(body.error.name).toBe('NotFoundError');
  });

  it('answers 403 for what may be seen, but not its secrets', async () => {
    const { status, body } = await get(path('unseen-api'));
    expect(status).toBe(403);
    expect(body.error.name).toBe('NotAllowedError');
  });

  it('shows nothing to an entity of another origin that names the component of another team', async () => {
    const { status, body, headers } = await get(path('impostor'));
    expect(status).toBe(404);
    expect(JSON.stringify(body)).not.toContain('orders-api');
    expect(headers[AS_OF_HEADER]).toBeUndefined();
  });

  it('answers 404 for an entity that names no component', async () => {
    expect((await get(path('plain'))).status).toBe(404);
  });

  it('shows of a System only components whose secrets the caller may see', async () => {
    const { status, body } = await get(path('shop', 'system'));
    expect(status).toBe(200);
    expect(body.scope).toBe('system');
    const { report, components } = projectSecretsSchema.parse(body);
    expect(report.places.map(({ name }) => name)).toEqual(['orders-api']);
    expect(components).toHaveLength(1);
    expect(JSON.stringify(body)).not.toContain('unseen-api');
  });

  it.each([
    ['a kind without secrets', path('some-api', 'api'), 'kind: api'],
    ['a malformed kind', path('x', 'com-ponent'), 'kind: expected letters'],
    ['a malformed name', path('-x'), 'name: expected at most 63'],
    ['an endless name', path('x'.repeat(64)), 'name: expected at most 63'],
    [
      'a malformed namespace',
      '/api/openchoreo-secrets/v1/entities/component/A_b/x/secrets',
      'namespace: expected at most 63',
    ],
    [
      'an unknown query parameter',
      `${path('orders-api')}?envv=production`,
      'envv: no such parameter',
    ],
  ])('answers 400 for %s, naming it', async (_, url, message) => {
    const { status, body } = await get(url);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      name: 'InputError',
      message: expect.stringContaining(message),
    });
  });

  it('says to anyone whether it is ready, and nothing else', async () => {
    const ask = () =>
      get('/api/openchoreo-secrets/readiness').set(
        'Authorization',
        'Bearer mock-none-token',
      );
    expect((await ask()).body).toEqual({ ready: false });
    ready = true;
    expect((await ask()).body).toEqual({ ready: true });
  });

  it('serves its own description', async () => {
    const { status, body } = await get('/api/openchoreo-secrets/openapi.json');
    expect(status).toBe(200);
    expect(body.openapi).toBe('3.0.3');
    expect(Object.keys(body.paths)).toContain(
      '/v1/entities/{kind}/{namespace}/{name}/secrets',
    );
    expect(
      Object.keys(body.components.schemas.EntitySecrets.properties),
    ).toEqual([
      'entity',
      'scope',
      'report',
      'components',
      'platformTeam',
      'planes',
      'objects',
      'stores',
    ]);
  });
});
