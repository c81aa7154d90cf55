import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  AS_OF_HEADER,
  catalogHealthAnswerSchema,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import request from 'supertest';
import { NOW } from '../query/__fixtures__/objects';
import { shop } from '../query/__fixtures__/shop';
import { FRESH, snapshotOf } from '../query/__fixtures__/world';
import type { Snapshot } from '../observed/snapshot';
import { openApiDocument } from '../../openapi/openApiDocument';
import { BY_BACKSTAGE, secretsPlugin } from './__testUtils__/secretsPlugin';

const PATH = '/api/openchoreo-secrets/v1/catalog-health';

let snapshot: Snapshot;
let services: readonly string[];
let catalogServices: readonly string[];
let ready: boolean;
let revision = 0;

function see(next: Snapshot): void {
  revision += 1;
  snapshot = { ...next, revision };
}

const plugin = secretsPlugin({
  authorization: () => ({ ...BY_BACKSTAGE, services, catalogServices }),
  source: { snapshot: () => snapshot },
  ready: () => ready,
});

describe('GET /v1/catalog-health', () => {
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  const get = (header: string, path = PATH) =>
    request(backend.server).get(path).set('Authorization', header);

  const catalog = mockCredentials.service.header({
    onBehalfOf: mockCredentials.service('plugin:catalog'),
    targetPluginId: 'openchoreo-secrets',
  });

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [plugin, mockServices.rootConfig.factory()],
    });
  });

  afterAll(async () => {
    await backend.stop();
  });

  beforeEach(() => {
    see(snapshotOf(shop()));
    services = [];
    catalogServices = ['plugin:catalog'];
    ready = true;
  });

  it('answers a listed service what its schema says', async () => {
    const { status, body, headers } = await get(catalog);
    expect(status).toBe(200);
    expect(catalogHealthAnswerSchema.parse(body)).toEqual(body);
    expect(headers['cache-control']).toBe('private, no-cache');
    expect(headers[AS_OF_HEADER]).toContain('staging-data');
  });

  it.each([
    ['a user', mockCredentials.user.header(), 403],
    [
      'a user through a listed service',
      mockCredentials.service.header({
        onBehalfOf: mockCredentials.user(),
        targetPluginId: 'openchoreo-secrets',
      }),
      403,
    ],
    ['a service that is not listed', mockCredentials.service.header(), 403],
    ['nobody', mockCredentials.none.header(), 401],
    ['who has a bad token', mockCredentials.service.invalidHeader(), 401],
  ])('does not answer %s', async (_, header, refused) => {
    const { status, text, headers } = await get(header);
    expect(status).toBe(refused);
    expect(text).not.toContain('orders-api');
    expect(headers[AS_OF_HEADER]).toBeUndefined();
  });

  it.each([
    ['none', []],
    ['another', ['plugin:catalog2', 'external:catalog']],
  ])(
    'refuses the catalog while %s is listed, and says which key to set',
    async (_, listed) => {
      catalogServices = listed;
      const { status, body } = await get(catalog, `${PATH}?nonsense=1`);
      expect(status).toBe(403);
      expect(body.error.message).toBe(
        'Service plugin:catalog may not see the health of secrets: it is not listed in openchoreoSecrets.authorization.catalogServices',
      );
    },
  );

  it('answers a service that may see everything', async () => {
    [services, catalogServices] = [['plugin:catalog'], []];
    expect((await get(catalog)).status).toBe(200);
  });

  it('is all that a service may see that is listed for it alone', async () => {
    expect((await get(catalog)).status).toBe(200);
    const entities = '/api/openchoreo-secrets/v1/entities';
    const { status, body } = await get(
      catalog,
      `${entities}/component/acme/orders-api/secrets`,
    );
    expect(status).toBe(403);
    expect(body.error.message).toBe(
      'Service plugin:catalog may not see the health of secrets: it is not listed in openchoreoSecrets.authorization.services',
    );
  });

  it('answers 400 to what it does not take', async () => {
    const { status, body } = await get(catalog, `${PATH}?x=1`);
    expect(status).toBe(400);
    expect(body.error.message).toContain('x: no such parameter');
  });

  it('answers 503 until every cluster was looked at', async () => {
    ready = false;
    expect((await get(catalog)).status).toBe(503);
  });

  it('answers 304 while only observation times change, and anew when health does', async () => {
    const first = await get(catalog);
    const etag = first.headers.etag;
    const later = { ...FRESH, asOf: NOW - 1_000 };
    see(
      snapshotOf(
        shop(
          { controlPlane: later },
          { 'staging-data': { observation: later } },
        ),
      ),
    );
    const second = await get(catalog).set('If-None-Match', etag);
    expect(second.status).toBe(304);
    expect(second.headers[AS_OF_HEADER]).not.toBe(first.headers[AS_OF_HEADER]);
    see(snapshotOf(shop({}, { 'staging-data': { secrets: [] } })));
    const third = await get(catalog).set('If-None-Match', etag);
    expect(third.status).toBe(200);
  });

  it('is described', () => {
    const { paths, components } = openApiDocument();
    expect(paths).toHaveProperty(['/v1/catalog-health']);
    expect(components).toHaveProperty(['schemas', 'CatalogHealth']);
  });
});
