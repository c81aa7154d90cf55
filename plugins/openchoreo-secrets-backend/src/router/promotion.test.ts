import { startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AS_OF_HEADER,
  promotionSchema,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import request from 'supertest';
import { notThereYet } from '../query/__fixtures__/promotion';
import { snapshotOf } from '../query/__fixtures__/world';
import { permissionsOf } from './__testUtils__/permissionsOf';
import { entity, secretsPlugin } from './__testUtils__/secretsPlugin';

const named = (name: string) =>
  entity('Component', name, { 'openchoreo.io/component': name });

const permissions = permissionsOf(ref => ref === 'component:acme/unseen-api');

const path = (query: string, name = 'component/acme/orders-api') =>
  `/api/openchoreo-secrets/v1/entities/${name}/promotion${query}`;

const EXPECTED =
  'to: expected the name of one environment; add ?to=ENVIRONMENT, such as ?to=production';

describe('GET /v1/entities/:kind/:namespace/:name/promotion', () => {
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  const get = (url: string) => request(backend.server).get(url);

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        secretsPlugin({
          source: { snapshot: () => snapshotOf(notThereYet()) },
        }),
        permissions.factory,
        catalogServiceMock.factory({
          entities: [
            named('orders-api'),
            named('unseen-api'),
            entity('System', 'shop', { 'openchoreo.io/project-id': 'shop' }),
          ],
        }),
      ],
    });
  });

  afterAll(() => backend.stop());

  it('answers what its schema says, and 304 to whom has it', async () => {
    const { status, body, headers } = await get(path('?to=development'));
    expect(status).toBe(200);
    expect(promotionSchema.parse(body)).toEqual(body);
    expect(body).toMatchObject({ verdict: 'cannotTell', from: 'staging' });
    expect(headers[AS_OF_HEADER]).toBeDefined();
    const second = await get(path('?to=development')).set(
      'If-None-Match',
      headers.etag,
    );
    expect(second.status).toBe(304);
  });

  it.each([
    ['none', ''],
    ['an empty one', '?to='],
    ['one that is none', '?to=Production!'],
    ['two', '?to=development&to=staging'],
  ])(
    'answers 400 for %s, with the parameter, its shape and the remedy',
    async (_, query) => {
      const { status, body } = await get(path(query));
      expect({ status, message: body.error.message }).toEqual({
        status: 400,
        message: EXPECTED,
      });
    },
  );

  it('answers 400 for what has no release of its own', async () => {
    const { status, body } = await get(
      path('?to=development', 'system/acme/shop'),
    );
    expect(status).toBe(400);
    expect(body.error.message).toContain('expected Component');
  });

  it('answers 404 for an environment that is not there, with those to ask for', async () => {
    const { status, body } = await get(path('?to=nowhere'));
    expect(status).toBe(404);
    expect(body.error.message).toBe(
      'to: orders-api has no environment of that name that is visible to you; ask for one of staging, development',
    );
  });

  it('answers 403 for a component whose secrets the caller may not see, whatever is asked', async () => {
    const name = 'component/acme/unseen-api';
    for (const query of ['', '?to=development', '?to=nowhere']) {
      const { status } = await get(path(query, name));
      expect(status).toBe(403);
    }
  });

  it('answers 401 without credentials', async () => {
    const { status } = await get(path('?to=development')).set(
      'Authorization',
      'Bearer mock-none-token',
    );
    expect(status).toBe(401);
  });
});
