import { ROLES, type Role } from '@internal/plane-simulator';
import {
  ORDERS,
  startOpenChoreoPortal,
  type OpenChoreoPortal,
} from './__testUtils__/openChoreoPortal';

const E = 'entities';
const KEY = 'also-used-by?row=DB_PASSWORD&environment';
const TO = 'promotion?to';

/** Status by role, in the order of `ROLES`, and why not. */
const TABLE: readonly (readonly [string, string, string])[] = [
  [
    `${E}/component/acme/orders-api/secrets`,
    '200 200 200 200 403 401',
    'own component',
  ],
  [
    `${E}/component/acme/invoices/secrets`,
    '200 200 403 403 403 401',
    'another project',
  ],
  [
    `${E}/component/acme/radar/secrets`,
    '200 200 403 403 403 401',
    'another namespace',
  ],
  [
    `${E}/component/acme/impostor/secrets`,
    '404 404 404 404 404 404',
    'an entity that names another team’s component',
  ],
  [
    `${E}/component/acme/edited/secrets`,
    '200 200 403 403 403 401',
    'an entity whose annotations were edited',
  ],
  [
    `${E}/component/acme/absent/secrets`,
    '404 404 404 404 404 404',
    'no entity',
  ],
  [
    `${E}/system/acme/shop/secrets`,
    '200 200 200 200 200 401',
    'a project, as far as it is seen',
  ],
  [
    `${E}/environment/acme/development/bindings`,
    '200 200 200 200 403 401',
    'an environment',
  ],
  [
    `${E}/environment/acme/production/bindings`,
    '200 200 200 403 403 401',
    'a hidden environment',
  ],
  [
    `${E}/domain/acme/acme/references`,
    '200 200 403 403 403 401',
    'a namespace',
  ],
  [
    `${E}/component/acme/orders-api/${KEY}=development`,
    '200 200 200 200 403 401',
    'who else uses a key',
  ],
  [
    `${E}/component/acme/orders-api/${KEY}=production`,
    '200 200 200 404 403 401',
    'a key in a hidden environment',
  ],
  [
    `${E}/component/acme/orders-api/${TO}=development`,
    '200 200 200 200 403 401',
    'whether it may be promoted',
  ],
  [
    `${E}/component/acme/orders-api/${TO}=production`,
    '200 200 200 404 403 401',
    'whether it may be promoted to a hidden environment',
  ],
  [
    `${E}/component/acme/invoices/${TO}=production`,
    '200 200 403 403 403 401',
    'whether another project’s may be promoted',
  ],
  [
    `${E}/component/acme/impostor/${TO}=production`,
    '404 404 404 404 404 404',
    'a promotion of an entity that names another team’s component',
  ],
  ...[
    'planes',
    'incidents',
    'stores',
    'summary',
    'secrets',
    'secrets?format=csv',
    'secrets?format=json',
    'references',
    'checklist',
    'checklist?format=markdown',
  ].map(path => [path, '200 200 403 403 403 401', 'the platform'] as const),
  ['mine', '200 200 200 200 200 401', 'what one owns, as far as it is seen'],
  ['catalog-health', '403 403 403 403 403 403', 'what only services may ask'],
];

const CASES = TABLE.flatMap(([path, statuses, what]) =>
  Object.keys(ROLES).map((role, index) => ({
    path,
    what,
    role: role as Role,
    status: Number(statuses.split(' ')[index]),
  })),
);
let portal: OpenChoreoPortal;

beforeAll(async () => {
  portal = await startOpenChoreoPortal();
});

afterAll(() => portal.stop());

beforeEach(() => portal.reset());

/** What the denied are told, whole. */
function refusalOf(path: string, status: number): string {
  const [what, kind, namespace, name] = path.split('/');
  const ref = `${kind}:${namespace}/${name}`;
  const isEntity = what === 'entities';
  switch (status) {
    case 200:
      return '';
    case 401:
      return 'There is no token of OpenChoreo in x-openchoreo-token, so it cannot be told what you may see. Sign in to the portal';
    case 403:
      if (path === 'catalog-health') {
        return 'Only services may ask this';
      }
      return isEntity
        ? `You may not see the secrets of ${ref}`
        : 'You may not see the secrets of the platform: OpenChoreo does not allow you clusterdataplane:update';
    default:
      if (name === 'impostor') {
        return `${ref} does not come from an OpenChoreo that is trusted here`;
      }
      if (name === 'absent') return `No entity ${ref} is visible to you`;
      return path.includes(TO)
        ? `to: ${name} has no environment of that name that is visible to you; ask for one of development, staging`
        : `row: ${name} has no such key in that environment`;
  }
}

/** Who lacks nothing but the platform right. */
const lacksPlatform = (path: string, status: number) =>
  status === 403 && !path.startsWith(E) && path !== 'catalog-health';

/** Nothing in the body of a refusal is more than that, and whom to ask for the platform right. */
const bodyOf = (path: string, status: number, name: string) => ({
  error: { name, message: refusalOf(path, status) },
  request: {
    method: 'GET',
    url: `/v1/${path}`,
  },
  response: { statusCode: status },
  ...(lacksPlatform(path, status) && {
    platformTeam: 'group:default/operators',
  }),
});

const NAMES: Readonly<Record<number, string>> = {
  401: 'AuthenticationError',
  403: 'NotAllowedError',
  404: 'NotFoundError',
};

describe('who may see what, by OpenChoreo', () => {
  it.each(CASES)('$what: $role gets $status from $path', async each => {
    const { status, body } = await portal.as(each.role, each.path);
    expect(status).toBe(each.status);
    const refusal = bodyOf(each.path, status, NAMES[status]);
    expect(status === 200 ? refusal : body).toEqual(refusal);
  });

  it('shows of a project only the components that may be seen', async () => {
    const { body } = await portal.as(
      'outsider',
      `${E}/system/acme/shop/secrets`,
    );
    expect(body).toMatchObject({ components: [], stores: {} });
  });

  it('says that there are components which one may not see, and never that there are none', async () => {
    const path = `${E}/system/acme/shop/secrets`;
    const told = async (role: Role) => {
      const { report } = (await portal.as(role, path)).body;
      const { state, environments } = report.headline;
      const { everything, componentsHidden = false } = environments;
      return { state, everything, componentsHidden };
    };
    const hidden = {
      state: 'hidden',
      everything: false,
      componentsHidden: true,
    };
    expect(await told('outsider')).toEqual(hidden);
    const known = {
      state: 'known',
      everything: false,
      componentsHidden: false,
    };
    expect(await told('developer')).toEqual(known);
  });

  it('names a hidden environment that the catalog names, and tells nothing of it', async () => {
    const told = async (role: Role) =>
      (await portal.as(role, ORDERS)).body.report;
    const { headline, places, findings } = await told(
      'developer-without-production',
    );
    expect(headline).toMatchObject({
      secrets: 8,
      worst: 'ok',
      environments: {
        seen: ['development', 'staging'],
        hidden: ['production'],
        everything: false,
      },
    });
    expect(places[2]).toMatchObject({
      name: 'production',
      state: 'hidden',
      worst: 'ok',
    });
    expect(findings).toEqual([]);
    const all = await told('developer');
    expect(all.headline.secrets).toBeGreaterThan(8);
    expect(all.headline.environments.hidden).toEqual([]);
  });

  it('tells a hidden environment in no way from one that is not there', async () => {
    const ask = async (to: string) => {
      const path = `${E}/component/acme/orders-api/${TO}=${to}`;
      const { status, body } = await portal.as(
        'developer-without-production',
        path,
      );
      return { status, message: body.error.message };
    };
    expect(await ask('production')).toEqual(await ask('nowhere'));
  });

  it('has no column and no count of a hidden environment', async () => {
    const { body } = await portal.as('developer-without-production', ORDERS);
    const [{ environments, report }] = body.components;
    expect(environments.map(({ name }: { name: string }) => name)).toEqual([
      'development',
      'staging',
    ]);
    expect(report.headline).toMatchObject({ secrets: 8, worst: 'ok' });
    expect(JSON.stringify(body)).not.toContain('acme-shop-production');
  });

  it('names planes and stores to who may see the platform, and to others whom to ask', async () => {
    const full = await portal.as('platform-engineer', ORDERS);
    expect(full.body.planes[1].name).toBe('development-data');
    expect(full.body).not.toHaveProperty('platformTeam');
    const { body } = await portal.as('developer', ORDERS);
    expect(JSON.stringify(body)).not.toMatch(/-data|vault/);
    expect(body.platformTeam).toBe('group:default/operators');
  });

  it('names nobody to ask where nobody is configured', async () => {
    portal.configure({ platformTeam: undefined });
    const { status, body } = await portal.as('developer', 'planes');
    expect(status).toBe(403);
    expect(body).not.toHaveProperty('platformTeam');
    expect(body.error.message).toBe(refusalOf('planes', 403));
  });

  it('gives the platform right to groups as well', async () => {
    portal.configure({ platformGroups: ['user:default/mock'] });
    expect((await portal.as('developer', 'planes')).status).toBe(200);
  });

  it('shows who has the platform right by a group only the components that may be seen', async () => {
    portal.configure({ platformGroups: ['user:default/mock'] });
    const { body } = await portal.as('developer-without-production', 'secrets');
    const seen = new Set(
      body.rows.map(({ environment }: { environment: string }) => environment),
    );
    expect(seen).toEqual(new Set(['development', 'staging']));
    const outsider = await portal.as('outsider', 'secrets');
    expect(outsider.body).toMatchObject({ rows: [], total: 0, matching: 0 });
  });
});
