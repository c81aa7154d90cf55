import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import { shop } from '../query/__fixtures__/shop';
import { snapshotOf } from '../query/__fixtures__/world';
import { BY_CONDITIONS } from './__testUtils__/permissionsOf';
import {
  BY_BACKSTAGE,
  entity,
  secretsPlugin,
} from './__testUtils__/secretsPlugin';

const BASE = '/api/openchoreo-secrets/v1/';
const ORDERS = 'entities/component/acme/orders-api/secrets';
const DOMAIN = 'entities/domain/acme/acme/references';
const PRODUCTION = 'entities/environment/acme/production/bindings';
const SHOP = 'entities/system/acme/shop/secrets';

const ENTITIES = [
  entity('Component', 'orders-api', {
    'openchoreo.io/component': 'orders-api',
  }),
  entity('Component', 'hidden', { 'openchoreo.io/component': 'hidden' }),
  entity('System', 'shop', { 'openchoreo.io/project-id': 'shop' }),
  entity('Environment', 'production', {
    'openchoreo.io/environment': 'production',
  }),
  entity('Domain', 'acme'),
];

const ALLOWED = { result: AuthorizeResult.ALLOW } as const;

/** How many permission questions were put after another one was answered, and the first. */
let rounds: number;
let open: number;

async function round<T>(answer: T): Promise<T> {
  if (open === 0) rounds += 1;
  open += 1;
  await new Promise(done => setImmediate(done));
  open -= 1;
  return answer;
}

const permissions = mockServices.permissions.mock();
const catalog = catalogServiceMock.mock();
const userInfo = mockServices.userInfo.mock();
const httpAuth = mockServices.httpAuth.mock();
const stored = catalogServiceMock({ entities: ENTITIES });

function allFine(): void {
  httpAuth.credentials.mockResolvedValue(mockCredentials.user());
  permissions.authorize.mockImplementation(requests =>
    round(requests.map(() => ALLOWED)),
  );
  permissions.authorizeConditional.mockImplementation(requests =>
    round(requests.map(() => BY_CONDITIONS)),
  );
  userInfo.getUserInfo.mockResolvedValue({
    userEntityRef: 'user:default/mock',
    ownershipEntityRefs: ['group:default/platform'],
  });
  catalog.getEntityByRef.mockImplementation(async (ref, options) => {
    const found = await stored.getEntityByRef(ref, options);
    return found?.metadata.name === 'hidden' ? undefined : found;
  });
  catalog.queryEntities.mockImplementation((query, options) =>
    stored.queryEntities(query, options),
  );
}

const URL_OF_ANOTHER = 'http://catalog.internal:7007/api/catalog/entities';

/** As a client of the portal's throws it. */
const withAddress = () =>
  Promise.reject(
    Object.assign(new Error(`Request failed with 500 at ${URL_OF_ANOTHER}`), {
      name: 'ResponseError',
      statusCode: 500,
      cause: new Error('relation "final_entities" does not exist'),
    }),
  );
const hanging = () => new Promise<never>(() => {});

const FAULTS = [
  ['hangs', hanging],
  ['fails', withAddress],
] as const;

/** Each service, and a route that asks it. */
const SERVICES = [
  ['authorize', permissions.authorize, ORDERS],
  ['authorizeConditional', permissions.authorizeConditional, ORDERS],
  ['authorize', permissions.authorize, 'planes'],
  ['getUserInfo', userInfo.getUserInfo, 'planes'],
  ['getEntityByRef', catalog.getEntityByRef, ORDERS],
  ['queryEntities', catalog.queryEntities, SHOP],
] as const;

const CASES = SERVICES.flatMap(([what, service, path]) =>
  FAULTS.map(([how, fault]) => ({ what, service, path, how, fault })),
);

describe('the services of the portal', () => {
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  const get = (path: string) => request(backend.server).get(BASE + path);

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        secretsPlugin({
          authorization: () => ({
            ...BY_BACKSTAGE,
            platformGroups: ['group:default/platform'],
            services: ['external:ci'],
          }),
          source: { snapshot: () => snapshotOf(shop()) },
          deadlineMs: 100,
        }),
        permissions.factory,
        userInfo.factory,
        httpAuth.factory,
        catalog.factory,
      ],
    });
  });

  afterAll(() => backend.stop());

  beforeEach(() => {
    jest.resetAllMocks();
    rounds = 0;
    open = 0;
    allFine();
  });

  it.each(CASES)(
    'while one $how, requests are answered in our words: $what for $path',
    async ({ service, fault, path }) => {
      service.mockImplementation(fault);
      const { status, body, text } = await get(path);
      expect(status).toBe(503);
      expect(body.error).toEqual({
        name: 'ServiceUnavailableError',
        message: expect.stringMatching(
          /^The \S+( service)? of the portal does not answer, and without it nothing is shown/,
        ),
      });
      expect(text).not.toMatch(/internal|final_entities/);
    },
  );

  it.each([
    [ORDERS, 2],
    [SHOP, 2],
    [PRODUCTION, 2],
    [DOMAIN, 2],
    ['planes', 3],
  ])(
    'are asked together what can be asked together: %s in %i rounds',
    async (path, most) => {
      expect((await get(path)).status).toBe(200);
      expect(rounds).toBeLessThanOrEqual(most);
    },
  );

  it('do not tell what the catalog hides from what is not there', async () => {
    const told = async (name: string) => {
      const { status, text } = await get(ORDERS.replace('orders-api', name));
      return `${status} ${text.replaceAll(name, 'x')}`;
    };
    expect(await told('hidden')).toBe(await told('absent'));
    expect(await told('hidden')).toMatch(/^404 /);
  });

  describe('and a service whose token is restricted', () => {
    const ci = (
      restrictions: Parameters<typeof mockCredentials.service>[1],
      path: string,
    ) => {
      httpAuth.credentials.mockResolvedValue(
        mockCredentials.service('external:ci', restrictions),
      );
      return get(path);
    };
    const READ = ['openchoreo-secrets.entity.read', 'catalog.entity.read'];

    it.each([
      [{ permissionNames: ['catalog.entity.read'] }],
      [{ permissionNames: ['openchoreo-secrets.entity.read'] }],
      [{ permissionAttributes: { action: ['create' as const] } }],
    ])(
      'sees nothing beyond it, and learns nothing of what there is: %j',
      async restrictions => {
        const [there, absent] = await Promise.all(
          [ORDERS, ORDERS.replace('orders-api', 'absent')].map(path =>
            ci(restrictions, path),
          ),
        );
        expect([there.status, absent.status]).toEqual([403, 403]);
        expect(there.body.error).toEqual(absent.body.error);
        expect(catalog.getEntityByRef).not.toHaveBeenCalled();
        expect((await ci(restrictions, 'catalog-health')).status).toBe(403);
      },
    );

    it('is told no names of planes and stores unless it may see the platform', async () => {
      const narrow = await ci({ permissionNames: READ }, ORDERS);
      expect(narrow.status).toBe(200);
      expect(narrow.text).not.toContain('production-data');
      const permissionNames = [...READ, 'openchoreo-secrets.platform.read'];
      const wide = await ci({ permissionNames }, ORDERS);
      expect(wide.text).toContain('production-data');
    });
  });
});
