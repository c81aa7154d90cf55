import { ROLES, type Role } from '@internal/plane-simulator';
import {
  mineSchema,
  mySecretsSchema,
  type MineDto,
  type MySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  startOpenChoreoPortal,
  type OpenChoreoPortal,
} from './__testUtils__/openChoreoPortal';

let portal: OpenChoreoPortal;

beforeAll(async () => {
  portal = await startOpenChoreoPortal();
});

afterAll(() => portal.stop());

beforeEach(() => portal.reset());

async function mineOf(role: Role): Promise<MineDto> {
  const { status, body } = await portal.as(role, 'mine');
  expect(status).toBe(200);
  expect(mineSchema.parse(body)).toEqual(body);
  return body;
}

const named = ({ owned }: MineDto) => owned.map(({ of }) => of.name).sort();

describe('GET /v1/mine', () => {
  it('answers with what a reader owns and may see, and nothing else', async () => {
    expect(named(await mineOf('developer'))).toEqual(['cart', 'orders-api']);
    expect(named(await mineOf('outsider'))).toEqual([]);
  });

  it('shows nobody what an entity of another origin, or one that was edited, names', async () => {
    for (const role of ['developer', 'developer-without-production'] as const) {
      const text = JSON.stringify(await mineOf(role));
      expect(text).not.toContain('invoices');
      expect(text).not.toContain('radar');
    }
  });

  it('says that there is more which one may not see, and never that there is none', async () => {
    const { report } = await mineOf('outsider');
    expect(report.headline).toMatchObject({
      state: 'hidden',
      secrets: 0,
      environments: { componentsHidden: true, everything: false },
    });
  });

  it('counts nothing of an environment that is hidden, and names it nowhere', async () => {
    const all = await mineOf('developer');
    expect(all.environments).toContain('production');
    expect(all.report.findings).not.toEqual([]);
    const cut = await mineOf('developer-without-production');
    expect(cut.environments).toEqual(['development', 'staging']);
    expect(JSON.stringify(cut)).not.toMatch(/[:[,]"production"[\],}]/);
    expect(cut.report.headline.secrets).toBeLessThan(
      all.report.headline.secrets,
    );
  });

  it('names no plane and no store to who lacks the right to the platform, and whom to ask', async () => {
    const told = await mineOf('developer');
    expect(JSON.stringify(told)).not.toMatch(/-data|vault|"default"|could not/);
    expect(told.platformTeam).toBe('group:default/operators');
    const engineer = await mineOf('platform-engineer');
    expect(JSON.stringify(engineer)).toContain('production-data');
    expect(engineer.platformTeam).toBeUndefined();
  });

  it('takes no parameters', async () => {
    const { status, body } = await portal.as('developer', 'mine?owner=other');
    expect(status).toBe(400);
    expect(body.error.message).toBe('owner: no such parameter; leave it out');
  });

  it('tells two readers apart by their tags', async () => {
    const tags = await Promise.all(
      (Object.keys(ROLES) as Role[])
        .filter(role => role === 'developer' || role === 'outsider')
        .map(async role => (await portal.as(role, 'mine')).headers.etag),
    );
    expect(new Set(tags).size).toBe(2);
  });
});

async function secretsOf(role: Role, search = ''): Promise<MySecretsDto> {
  const { status, body } = await portal.as(role, `mine/secrets${search}`);
  expect(status).toBe(200);
  expect(mySecretsSchema.parse(body)).toEqual(body);
  return body;
}

describe('GET /v1/mine/secrets', () => {
  it('answers with the keys of what a reader owns and may see, and nothing else', async () => {
    const { rows, total } = await secretsOf('developer');
    expect(rows).toHaveLength(total);
    expect(new Set(rows.map(({ component }) => component?.name))).toEqual(
      new Set(['orders-api', 'cart']),
    );
    expect(await secretsOf('outsider')).toMatchObject({
      rows: [],
      total: 0,
      hidden: true,
    });
  });

  it('shows nobody what an entity of another origin, or one that was edited, names', async () => {
    for (const role of ['developer', 'developer-without-production'] as const) {
      for (const search of ['', '?q=invoices', '?project=billing']) {
        const text = JSON.stringify(await secretsOf(role, search));
        expect(text).not.toMatch(/invoices|radar/);
      }
    }
  });

  it('counts nothing of an environment that is hidden, and names it nowhere', async () => {
    const all = await secretsOf('developer');
    const cut = await secretsOf('developer-without-production');
    expect(cut.total).toBeLessThan(all.total);
    expect(cut.facets.environment.map(({ value }) => value)).toEqual([
      'development',
      'staging',
    ]);
    const asked = await secretsOf(
      'developer-without-production',
      '?environment=production&q=production',
    );
    expect(asked).toMatchObject({ rows: [], matching: 0, total: cut.total });
  });

  it('names no plane and no store to who lacks the right to the platform, and whom to ask', async () => {
    const told = await secretsOf('developer');
    expect(JSON.stringify(told)).not.toMatch(/-data|vault|"default"|could not/);
    expect(told.platformTeam).toBe('group:default/operators');
    const engineer = await secretsOf('platform-engineer');
    expect(JSON.stringify(engineer)).toContain('production-data');
    expect(engineer.platformTeam).toBeUndefined();
  });

  it.each(['developer', 'platform-engineer'] as const)(
    'lets a %s guess no plane and no store, neither by filters nor by words',
    async role => {
      for (const name of ['plane', 'store', 'incident', 'format']) {
        const search = `mine/secrets?${name}=production-data`;
        const { status, body } = await portal.as(role, search);
        expect(status).toBe(400);
        expect(body.error.message).toContain(`${name}: no such parameter`);
      }
      const { status } = await portal.as(role, 'mine/secrets?sort=plane');
      expect(status).toBe(400);
      for (const name of ['production-data', 'vault']) {
        expect((await secretsOf(role, `?q=${name}`)).matching).toBe(0);
      }
    },
  );
});
