import { startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AS_OF_HEADER,
  environmentBindingsSchema,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import request from 'supertest';
import { shop } from '../query/__fixtures__/shop';
import { snapshotOf } from '../query/__fixtures__/world';
import { permissionsOf } from './__testUtils__/permissionsOf';
import { entity, secretsPlugin } from './__testUtils__/secretsPlugin';

const ENTITIES: Entity[] = [
  entity('Component', 'orders-api', {
    'openchoreo.io/component': 'orders-api',
  }),
  entity('Environment', 'production', {
    'openchoreo.io/environment': 'production',
  }),
  entity('Environment', 'secluded', {
    'openchoreo.io/environment': 'production',
  }),
  entity('Environment', 'impostor', {
    'openchoreo.io/environment': 'production',
    'backstage.io/managed-by-origin-location': 'url:https://git.example/x',
  }),
];

let denied: readonly string[] = [];

const permissions = permissionsOf(ref => denied.includes(ref));

const plugin = secretsPlugin({
  source: { snapshot: () => snapshotOf(shop()) },
});

const path = (name: string, kind = 'environment') =>
  `/api/openchoreo-secrets/v1/entities/${kind}/acme/${name}/bindings`;

describe('GET /v1/entities/:kind/:namespace/:name/bindings', () => {
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
    denied = ['environment:acme/secluded'];
  });

  it('answers what its schema says, and 304 to whoever has it', async () => {
    const { status, body, headers } = await get(path('production'));
    expect(status).toBe(200);
    expect(environmentBindingsSchema.parse(body)).toEqual(body);
    expect(body.report.places).toHaveLength(1);
    expect(headers[AS_OF_HEADER]).toContain('plane-1=');
    const again = await get(path('production')).set(
      'If-None-Match',
      headers.etag,
    );
    expect(again.status).toBe(304);
  });

  it('names no component whose secrets the caller may not see, and counts none of them', async () => {
    denied = ['component:acme/orders-api'];
    const { body } = await get(path('production'));
    expect(body.report.places).toEqual([]);
    expect(Object.values(body.report.counts)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(JSON.stringify(body)).not.toContain('orders-api');
  });

  it('answers 401 without credentials', async () => {
    const { status } = await get(path('production')).set(
      'Authorization',
      'Bearer mock-none-token',
    );
    expect(status).toBe(401);
  });

  it.each([
    ['403 for what may be seen, but not its secrets', 403, path('secluded')],
    ['404 for what is not in the catalog', 404, path('nothing')],
    ['404 for what is not of a trusted origin', 404, path('impostor')],
    ['400 for another kind', 400, path('orders-api', 'component')],
    ['400 for an unknown parameter', 400, `${path('production')}?x=1`],
  ])('answers %s', async (_, expected, url) => {
    const { status, body } = await get(url);
    expect(status).toBe(expected);
    expect(body.error.message).toBeTruthy();
  });
});
