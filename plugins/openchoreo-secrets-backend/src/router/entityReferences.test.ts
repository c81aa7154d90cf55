import { startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  alsoUsedBySchema,
  AS_OF_HEADER,
  referencesAnswerSchema,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import request from 'supertest';
import { neighbour, withNeighbours } from '../query/__fixtures__/neighbours';
import { shop } from '../query/__fixtures__/shop';
import { snapshotOf } from '../query/__fixtures__/world';
import { permissionsOf } from './__testUtils__/permissionsOf';
import { entity, secretsPlugin } from './__testUtils__/secretsPlugin';

const component = (name: string) =>
  entity('Component', name, { 'openchoreo.io/component': name });

const ENTITIES: Entity[] = [
  component('orders-api'),
  component('cart'),
  entity('Domain', 'acme'),
  entity('Domain', 'secluded'),
  entity('Domain', 'impostor', {
    'backstage.io/managed-by-origin-location': 'url:https://git.example/x',
  }),
];

const world = snapshotOf(
  withNeighbours(shop(), [
    neighbour('cart', 'u1', false, {
      key: 'DB=orders-db/password',
      takes: 'DB=shop/db#password',
    }),
  ]),
);

let denied: readonly string[] = [];

const permissions = permissionsOf(ref => denied.includes(ref));

const plugin = secretsPlugin({ source: { snapshot: () => world } });

const BASE = '/api/openchoreo-secrets/v1/entities';
const ACME = `${BASE}/domain/acme/acme/references`;
const ORDERS = `${BASE}/component/acme/orders-api/also-used-by`;
const KEY = `${ORDERS}?row=DB_PASSWORD&environment=development`;

describe('what hangs on a SecretReference', () => {
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
    denied = ['domain:acme/secluded'];
  });

  it.each([
    ['a namespace', ACME, referencesAnswerSchema],
    ['a key', KEY, alsoUsedBySchema],
  ])(
    'is answered for %s as its schema says, with 304 to whoever has it',
    async (_, url, schema) => {
      const { status, body, headers } = await get(url);
      expect(status).toBe(200);
      expect(schema.parse(body)).toEqual(body);
      expect(JSON.stringify(body)).toContain('"cart"');
      expect(headers[AS_OF_HEADER]).toBeTruthy();
      const again = await get(url).set('If-None-Match', headers.etag);
      expect(again.status).toBe(304);
    },
  );

  it.each([
    ['a namespace', ACME],
    ['a key', KEY],
  ])(
    'names no component to whom may not see it, asked for %s',
    async (_, url) => {
      denied = ['component:acme/cart'];
      const { status, body } = await get(url);
      expect(status).toBe(200);
      expect(JSON.stringify(body)).not.toContain('cart');
    },
  );

  it.each([
    ['a namespace', ACME],
    ['a key', KEY],
  ])('is 401 without credentials, asked for %s', async (_, url) => {
    const { status } = await get(url).set(
      'Authorization',
      'Bearer mock-none-token',
    );
    expect(status).toBe(401);
  });

  it.each([
    [
      '403 for a namespace that may not be seen',
      403,
      ACME.replace('acme/references', 'secluded/references'),
    ],
    [
      '404 for an entity that is not in the catalog',
      404,
      ACME.replace('acme/references', 'nothing/references'),
    ],
    [
      '404 for one of no trusted origin',
      404,
      ACME.replace('acme/references', 'impostor/references'),
    ],
    [
      '400 for the references of another kind',
      400,
      `${BASE}/component/acme/orders-api/references`,
    ],
    ['400 without a row', 400, `${ORDERS}?environment=development`],
    ['400 without an environment', 400, `${ORDERS}?row=DB_PASSWORD`],
    [
      '404 for a key that is not there',
      404,
      `${ORDERS}?row=NOPE&environment=development`,
    ],
    [
      '404 for an environment that is not there',
      404,
      `${ORDERS}?row=DB_PASSWORD&environment=moon`,
    ],
  ])('is %s', async (_, expected, url) => {
    const { status, body } = await get(url);
    expect(status).toBe(expected);
    expect(body.error.message).toBeTruthy();
  });

  it('is 403 for a key of a component that may not be seen', async () => {
    denied = ['component:acme/orders-api'];
    expect((await get(KEY)).status).toBe(403);
  });
});
