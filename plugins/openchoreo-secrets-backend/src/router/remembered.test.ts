import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { DEFAULT_THRESHOLDS } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import express from 'express';
import request from 'supertest';
import { rememberingServices } from '../access/rememberingServices';
import type { Snapshot } from '../observed/snapshot';
import { NOW } from '../query/__fixtures__/objects';
import { shop } from '../query/__fixtures__/shop';
import { snapshotOf } from '../query/__fixtures__/world';
import { FleetMemo } from '../query/fleet/fleetMemo';
import { Turns } from '../query/fleet/turns';
import { IncidentBook } from '../query/incidents/incidentBook';
import { KeptAnswers } from '../query/kept/keptAnswers';
import { accessOf } from '../serving/accessOf';
import { BY_BACKSTAGE, entity, ORIGIN } from './__testUtils__/secretsPlugin';
import { createRouter } from './createRouter';

const SECOND = 1_000;
const ADA = 'user:default/ada';
const BOB = 'user:default/bob';

const COMPONENT = '/v1/entities/component/acme/orders-api/secrets';
const SYSTEM = '/v1/entities/system/acme/shop/secrets';
const ENVIRONMENT = '/v1/entities/environment/acme/production/bindings';
const ALL = [COMPONENT, SYSTEM, ENVIRONMENT, '/v1/stores', '/v1/secrets'];

const ENTITIES = [
  entity('Component', 'orders-api', {
    'openchoreo.io/component': 'orders-api',
  }),
  entity('System', 'shop', {}),
  entity('Environment', 'production', {
    'openchoreo.io/environment': 'production',
  }),
];

let now: number;
let denied: ReadonlySet<string>;
let snapshot: Snapshot;

/** The routes as a portal serves them for long: what is remembered stays from one request to the next. */
function start() {
  const catalog = catalogServiceMock.mock();
  const whole = catalogServiceMock({ entities: ENTITIES });
  catalog.getEntityByRef.mockImplementation((...asked) =>
    whole.getEntityByRef(...asked),
  );
  catalog.queryEntities.mockImplementation((...asked) =>
    whole.queryEntities(...asked),
  );
  const permissions = mockServices.permissions.mock({
    authorize: async (questions, options) => {
      const { userEntityRef } = Object(options).credentials.principal;
      const result = denied.has(userEntityRef)
        ? AuthorizeResult.DENY
        : AuthorizeResult.ALLOW;
      return questions.map(() => ({ result }));
    },
    authorizeConditional: async (questions, options) => {
      const { userEntityRef } = Object(options).credentials.principal;
      const result = denied.has(userEntityRef)
        ? AuthorizeResult.DENY
        : AuthorizeResult.ALLOW;
      return questions.map(() => ({ result }));
    },
  });
  const services = rememberingServices(
    {
      auditor: mockServices.auditor.mock({
        createEvent: async () => ({
          success: async () => {},
          fail: async () => {},
        }),
      }),
      catalog,
      httpAuth: mockServices.httpAuth(),
      logger: mockServices.logger.mock(),
      permissions,
      userInfo: mockServices.userInfo(),
    },
    () => now,
  );
  const config = {
    trustedOrigins: [ORIGIN],
    authorization: { ...BY_BACKSTAGE, platformGroups: [ADA, BOB] },
  };
  const incidents = new IncidentBook();
  const turns = new Turns({ clock: () => 0, pause: async () => {} });
  const router = createRouter({
    ...accessOf(config, services),
    ...services,
    answers: new KeptAnswers(),
    turns,
    fleets: new FleetMemo({ turns }),
    incidents,
    source: { snapshot: () => snapshot },
    thresholds: DEFAULT_THRESHOLDS,
    now: () => now,
    ready: () => true,
  });
  const app = express().use(router);
  app.use(((error, _req, res, _next) => {
    res.status(error.name === 'NotAllowedError' ? 403 : 500).json({});
  }) as express.ErrorRequestHandler);
  return {
    get: (path: string, user = ADA) =>
      request(app)
        .get(path)
        .set('Authorization', mockCredentials.user.header(user)),
    asked: () =>
      catalog.getEntityByRef.mock.calls.length +
      catalog.queryEntities.mock.calls.length +
      permissions.authorize.mock.calls.length +
      permissions.authorizeConditional.mock.calls.length,
  };
}

beforeEach(() => {
  now = NOW;
  denied = new Set();
  snapshot = snapshotOf(shop());
});

describe.each(ALL)('who comes back to %s', path => {
  it('is let in by what was decided, and nobody of the portal is asked', async () => {
    const { get, asked } = start();
    const first = await get(path);
    expect(first.status).toBe(200);
    const before = asked();
    now += 29 * SECOND;
    const known = await get(path).set('If-None-Match', first.headers.etag);
    expect(known.status).toBe(304);
    expect(asked()).toBe(before);
  });

  it('is let in no longer than 30 s after the first of it was decided', async () => {
    const { get } = start();
    await get(path);
    denied = new Set([ADA]);
    now += 20 * SECOND;
    expect((await get(path)).status).toBe(200);
    now += 10 * SECOND;
    expect((await get(path)).status).toBe(403);
  });

  it('lets in nobody else, and nobody with another token', async () => {
    const { get } = start();
    await get(path);
    denied = new Set([BOB]);
    expect((await get(path, BOB)).status).toBe(403);
  });

  it('is let in at once who was refused before, once that is over', async () => {
    const { get } = start();
    denied = new Set([ADA]);
    expect((await get(path)).status).toBe(403);
    denied = new Set();
    now += 30 * SECOND;
    expect((await get(path)).status).toBe(200);
  });
});

describe('what two decisions were made by', () => {
  it('ends together: the second is not 30 s older than the first', async () => {
    const { get } = start();
    await get(COMPONENT);
    now += 25 * SECOND;
    // Of what was asked for the component, some is used for the project.
    expect((await get(SYSTEM)).status).toBe(200);
    denied = new Set([ADA]);
    now += 5 * SECOND;
    expect((await get(SYSTEM)).status).toBe(403);
  });
});
