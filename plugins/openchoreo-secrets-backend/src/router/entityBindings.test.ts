import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  AS_OF_HEADER,
  DEFAULT_THRESHOLDS,
  environmentBindingsSchema,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import express from 'express';
import Router from 'express-promise-router';
import request from 'supertest';
import { DefaultEntityAccess } from '../access/entityAccess';
import { NOW } from '../query/__fixtures__/objects';
import { shop } from '../query/__fixtures__/shop';
import { snapshotOf } from '../query/__fixtures__/world';
import { entityBindingsRoute } from './entityBindings';

const ORIGIN = 'provider:OpenChoreoEntityProvider';

function entity(
  kind: string,
  name: string,
  annotations: Record<string, string> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      namespace: 'acme',
      name,
      annotations: {
        'backstage.io/managed-by-origin-location': ORIGIN,
        'openchoreo.io/namespace': 'acme',
        'openchoreo.io/project': 'shop',
        ...annotations,
      },
    },
    spec: {},
  };
}

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

const permissions = mockServices.permissions.mock({
  authorize: async requests =>
    requests.map(({ resourceRef }) => ({
      result: denied.includes(resourceRef ?? '')
        ? AuthorizeResult.DENY
        : AuthorizeResult.ALLOW,
    })),
});

const plugin = createBackendPlugin({
  pluginId: 'openchoreo-secrets',
  register(env) {
    env.registerInit({
      deps: {
        catalog: catalogServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        permissions: coreServices.permissions,
      },
      async init({ catalog, httpAuth, httpRouter, permissions: service }) {
        const route = entityBindingsRoute({
          access: new DefaultEntityAccess({
            catalog,
            permissions: service,
            trustedOrigins: [ORIGIN],
          }),
          httpAuth,
          source: { snapshot: () => snapshotOf(shop()) },
          thresholds: DEFAULT_THRESHOLDS,
          now: () => NOW,
        });
        const router: express.Router = Router();
        router.get('/v1/entities/:kind/:namespace/:name/bindings', route);
        httpRouter.use(router);
      },
    });
  },
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
    expect(environmentBindingsSchema.strict().parse(body)).toEqual(body);
    expect(body.components).toHaveLength(1);
    expect(headers[AS_OF_HEADER]).toContain('production-data');
    const again = await get(path('production')).set(
      'If-None-Match',
      headers.etag,
    );
    expect(again.status).toBe(304);
  });

  it('names no component whose secrets the caller may not see, and counts none of them', async () => {
    denied = ['component:acme/orders-api'];
    const { body } = await get(path('production'));
    expect(body.components).toEqual([]);
    expect(Object.values(body.counts)).toEqual([0, 0, 0, 0, 0, 0]);
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
