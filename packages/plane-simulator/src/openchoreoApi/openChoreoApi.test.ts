import { allResources, newClusterLog } from '../apiserver';
import { ManualClock } from '../log';
import { acme } from '../worlds/acme';
import { startWorld, type World } from '../worlds';
import {
  bindingsOf,
  startOpenChoreoApi,
  type OpenChoreoApi,
  type Role,
} from '.';

const clock = new ManualClock();
let api: OpenChoreoApi;

beforeEach(async () => {
  const log = newClusterLog({ clock, resources: allResources });
  api = await startOpenChoreoApi({
    bindings: bindingsOf(acme.namespaces),
    source: { control: log, planes: [] },
    clock,
  });
});

afterEach(() => api.close());

const bearer = (token: string | undefined): Record<string, string> =>
  token ? { authorization: `Bearer ${token}` } : {};

const get = (path: string, token?: string) =>
  fetch(`${api.url}${path}`, { headers: bearer(token) });

async function decide(
  role: Role,
  action: string,
  hierarchy: object,
  environment?: string,
): Promise<boolean> {
  const token = api.tokenFor(role);
  const { user } = await (await get('/authz/profile', token)).json();
  const response = await fetch(`${api.url}/authz/evaluates`, {
    method: 'POST',
    headers: bearer(token),
    body: JSON.stringify([
      {
        subject_context: user,
        action,
        resource: { type: 'component', hierarchy },
        context: environment ? { resource: { environment } } : {},
      },
    ]),
  });
  const [{ decision }] = await response.json();
  return decision;
}

const SHOP = { namespace: 'acme', project: 'shop', component: 'orders-api' };

describe('OpenChoreo’s API', () => {
  it('lets a developer see one project, in all environments', async () => {
    const view = 'releasebinding:view';
    expect(await decide('developer', view, SHOP, 'acme/production')).toBe(true);
    const other = { ...SHOP, project: 'logistics' };
    expect(await decide('developer', view, other)).toBe(false);
    expect(await decide('developer', view, { namespace: 'acme' })).toBe(false);
  });

  it('keeps production from whom a condition keeps it, and fails closed where no environment is named', async () => {
    const role = 'developer-without-production';
    const view = 'releasebinding:view';
    expect(await decide(role, view, SHOP, 'acme/development')).toBe(true);
    expect(await decide(role, view, SHOP, 'acme/production')).toBe(false);
    expect(await decide(role, view, SHOP)).toBe(false);
    expect(await decide(role, 'secretreference:view', SHOP)).toBe(true);
  });

  it('lets platform engineers change planes, and nobody below', async () => {
    const update = 'clusterdataplane:update';
    expect(await decide('platform-engineer', update, {})).toBe(true);
    expect(await decide('admin', update, {})).toBe(true);
    expect(await decide('developer', update, {})).toBe(false);
    expect(await decide('outsider', update, {})).toBe(false);
  });

  it('takes denial before permission', async () => {
    api.bindings = [
      ...api.bindings,
      {
        group: 'developer',
        actions: ['releasebinding:view'],
        scope: SHOP,
        deny: true,
      },
    ];
    expect(await decide('developer', 'releasebinding:view', SHOP)).toBe(false);
  });

  it('answers 401 without a token, with a forged one and with one that has ended', async () => {
    const token = api.tokenFor('admin', 60_000) ?? '';
    expect((await get('/authz/profile', token)).status).toBe(200);
    const [head, body, signature] = token.split('.');
    const forged = [head, body, [...signature].reverse().join('')].join('.');
    expect((await get('/authz/profile', forged)).status).toBe(401);
    expect((await get('/authz/profile')).status).toBe(401);
    clock.advance(60_000);
    expect((await get('/authz/profile', token)).status).toBe(401);
  });

  it('says in a profile what may be done where', async () => {
    const response = await get('/authz/profile', api.tokenFor('developer'));
    const { user, capabilities } = await response.json();
    expect(user.entitlement_values).toEqual(['developer']);
    expect(capabilities['releasebinding:view'].allowed).toEqual([
      { path: 'ns/acme/project/shop', constraints: null },
    ]);
    expect(capabilities).not.toHaveProperty('clusterdataplane:update');
  });

  it('never answers for Secrets', async () => {
    const path = '/namespaces/acme/secrets';
    expect((await get(path, api.tokenFor('admin'))).status).toBe(403);
  });
});

describe('its lists, in a world', () => {
  let world: World;

  beforeAll(async () => {
    world = await startWorld('acme');
  });

  afterAll(() => world.close());

  async function all(path: string, role: Role): Promise<string[]> {
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const query = new URLSearchParams({
        limit: '3',
        ...(cursor && { cursor }),
      });
      const response = await fetch(`${world.api.url}${path}?${query}`, {
        headers: bearer(world.api.tokenFor(role)),
      });
      const { items, pagination } = await response.json();
      expect(items.length).toBeLessThanOrEqual(3);
      for (const { metadata } of items) names.push(metadata.name);
      cursor = pagination.nextCursor;
    } while (cursor);
    return names;
  }

  it('are paged, and hold only what the caller may view', async () => {
    const path = '/namespaces/acme/components';
    const everything = await all(path, 'admin');
    const own = await all(path, 'developer');
    expect(own).toContain('orders-api');
    expect(own.length).toBeLessThan(everything.length);
    expect(await all(path, 'outsider')).toEqual([]);
  });

  it('leave out the environments that a condition keeps from somebody', async () => {
    const path = '/namespaces/acme/releasebindings';
    const some = await all(path, 'developer-without-production');
    expect(some.length).toBeGreaterThan(0);
    expect(some.some(name => name.endsWith('-production'))).toBe(false);
  });

  it('have the live objects of a release in a tree, and no Secret', async () => {
    const [binding] = await all(
      '/namespaces/acme/releasebindings',
      'developer',
    );
    const response = await fetch(
      `${world.api.url}/namespaces/acme/releasebindings/${binding}/k8sresources/tree`,
      { headers: bearer(world.api.tokenFor('developer')) },
    );
    const { renderedReleases } = await response.json();
    const kinds = renderedReleases.flatMap(
      ({ nodes }: { nodes: { kind: string }[] }) =>
        nodes.map(({ kind }) => kind),
    );
    expect(kinds).toContain('ExternalSecret');
    expect(kinds).not.toContain('Secret');
  });
});
