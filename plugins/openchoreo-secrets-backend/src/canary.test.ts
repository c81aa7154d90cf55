import { readFile } from 'node:fs/promises';
import {
  CANARY,
  countCanaries,
  startWorld,
  worldNamed,
  type World,
} from '@internal/plane-simulator';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { parse, parseAllDocuments } from 'yaml';
import { listeningLogger } from './__testUtils__/listeningLogger';
import { openchoreoSecretsPlugin } from './plugin';
import { openApiDocument } from '../openapi/openApiDocument';

// Real sockets on a busy machine take their time.
jest.setTimeout(120_000);

const BASE = '/api/openchoreo-secrets';

/** What each path is asked with; one without an entry fails the test, so that no new route is left out. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  '/health': ['/health'],
  '/readiness': ['/readiness'],
  '/v1/entities/{kind}/{namespace}/{name}/secrets': [
    '/v1/entities/component/acme/orders-api/secrets',
    '/v1/entities/component/acme/payments-worker/secrets',
    '/v1/entities/component/acme/reports-job/secrets',
    '/v1/entities/component/acme/catalog-api/secrets',
    '/v1/entities/system/acme/shop/secrets',
    '/v1/entities/component/acme/absent/secrets',
    '/v1/entities/api/acme/absent/secrets',
  ],
  '/v1/entities/{kind}/{namespace}/{name}/bindings': [
    '/v1/entities/environment/acme/development/bindings',
    '/v1/entities/environment/acme/staging/bindings',
    '/v1/entities/environment/acme/production/bindings',
  ],
  '/v1/entities/{kind}/{namespace}/{name}/references': [
    '/v1/entities/domain/default/acme/references',
  ],
  '/v1/entities/{kind}/{namespace}/{name}/also-used-by': [
    '/v1/entities/component/acme/orders-api/also-used-by?row=STRIPE_API_KEY&environment=production',
    '/v1/entities/component/acme/orders-api/also-used-by?row=nothing&environment=production',
  ],
  '/v1/entities/{kind}/{namespace}/{name}/promotion': [
    '/v1/entities/component/acme/orders-api/promotion?to=production',
    '/v1/entities/component/acme/payments-worker/promotion?to=production',
    '/v1/entities/component/acme/orders-api/promotion?to=nothing',
    '/v1/entities/component/acme/orders-api/promotion',
  ],
  '/v1/mine': ['/v1/mine', '/v1/mine?nothing=1'],
  '/v1/mine/secrets': [
    '/v1/mine/secrets?limit=200',
    `/v1/mine/secrets?q=${CANARY}&limit=200`,
    '/v1/mine/secrets?plane=nothing',
  ],
  '/v1/planes': ['/v1/planes', '/v1/planes?nothing=1'],
  '/v1/incidents': ['/v1/incidents'],
  '/v1/stores': ['/v1/stores'],
  '/v1/summary': ['/v1/summary'],
  '/v1/secrets': [
    '/v1/secrets?limit=200',
    '/v1/secrets?limit=200&offset=200',
    '/v1/secrets?format=csv',
    '/v1/secrets?format=json',
    `/v1/secrets?q=${CANARY}&limit=200`,
    '/v1/secrets?sort=nothing',
  ],
  '/v1/references': ['/v1/references', '/v1/references?only=unused'],
  '/v1/checklist': [
    '/v1/checklist',
    '/v1/checklist?format=json',
    '/v1/checklist?format=markdown',
  ],
  '/v1/catalog-health': ['/v1/catalog-health'],
};

/** The word itself, and how it looks in a Secret. */
const LEAK = new RegExp(
  `${CANARY}|${Buffer.from(CANARY).toString('base64').slice(0, 7)}`,
  'i',
);

async function entitiesOf(world: World): Promise<Entity[]> {
  const text = await readFile(world.entitiesPath, 'utf8');
  return parseAllDocuments(text).map(document => ({
    ...document.toJS(),
    metadata: {
      namespace: 'default',
      ...document.toJS().metadata,
      annotations: {
        ...document.toJS().metadata.annotations,
        'backstage.io/managed-by-origin-location':
          'provider:OpenChoreoEntityProvider',
      },
    },
  }));
}

describe('words that are planted wherever a secret can stand by mistake', () => {
  let world: World;
  let backend: Awaited<ReturnType<typeof startTestBackend>>;
  const { said, factory } = listeningLogger();

  const get = (path: string) => request(backend.server).get(`${BASE}${path}`);

  beforeAll(async () => {
    const acme = worldNamed('acme:canaries');
    world = await startWorld({ ...acme, happenings: [] });
    const { openchoreoSecrets } = parse(
      await readFile(world.appConfigPath, 'utf8'),
    );
    backend = await startTestBackend({
      features: [
        openchoreoSecretsPlugin,
        factory,
        catalogServiceMock.factory({ entities: await entitiesOf(world) }),
        mockServices.rootConfig.factory({
          data: {
            openchoreoSecrets: {
              ...openchoreoSecrets,
              authorization: { services: ['plugin:test'] },
            },
          },
        }),
      ],
    });
    let ready = false;
    while (!ready) ({ ready } = (await get('/readiness')).body);
  });

  afterAll(async () => {
    await backend.stop();
    await world.close();
  });

  it('stand in every cluster', () => {
    expect(countCanaries(world)).toBeGreaterThan(500);
  });

  it('stand in the answer of no route', async () => {
    const paths = Object.keys(openApiDocument().paths ?? {});
    expect(Object.keys(ASKED).sort()).toEqual(paths.sort());
    for (const path of Object.values(ASKED).flat()) {
      const { status, text, headers } = await get(path);
      expect([200, 400, 403, 404]).toContain(status);
      const whole = `${text}${JSON.stringify(headers)}`;
      // What a caller asked for is repeated in an error.
      const told = path.includes(CANARY)
        ? whole.replaceAll(new RegExp(`q=${CANARY}`, 'g'), '')
        : whole;
      expect({ path, leak: LEAK.exec(told)?.input.slice(0, 300) }).toEqual({
        path,
        leak: undefined,
      });
    }
  });

  it('leave enough to tell what is wrong', async () => {
    const { body } = await get('/v1/incidents');
    expect(body.incidents.length).toBeGreaterThan(5);
    const { text } = await get(
      '/v1/entities/component/acme/orders-api/secrets',
    );
    expect(text).toContain('…');
  });

  it('stand in no line of the log', () => {
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter(line => LEAK.test(line))).toEqual([]);
  });

  it('were in Secrets that nobody asked for, but for whether some exist', () => {
    for (const { server } of world.clusters.values()) {
      expect(
        server.requests.filter(
          ({ path, query }) =>
            /\/secrets(\/|$)/.test(path) && query !== 'includeObject=None',
        ),
      ).toEqual([]);
    }
  });
});
