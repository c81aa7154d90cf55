import {
  mySecretsSchema,
  type MySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import type { VisibleSubject } from '../../access/visibility';
import { worlds } from '../../withheld/__testUtils__/marked';
import { asRead } from '../__fixtures__/asRead';
import { ORDERS } from '../__fixtures__/ask';
import { fleet, stray } from '../__fixtures__/fleet';
import { CREDENTIALS, generated, givenWorld } from '../__fixtures__/givenKeys';
import { managed, resourceSecretName } from '../__fixtures__/managed';
import { neighbour, withNeighbours } from '../__fixtures__/neighbours';
import { externalSecret, FAILED } from '../__fixtures__/objects';
import { secretsOf, shop } from '../__fixtures__/shop';
import { DARK, type WorldFixture } from '../__fixtures__/world';
import type { SecretsQuery } from '../fleet/secretsQuery';
import { mine } from './mine';
import { mySecrets } from './mySecrets';
import type { Owned } from './owned';

const OWN: readonly VisibleSubject[] = [{ component: ORDERS }];

const ownedBy = (subjects: readonly VisibleSubject[]): Owned => ({
  subjects,
  visibility: { subjects, everything: true },
  hidden: false,
});

function ask(
  world: WorldFixture,
  query: Partial<SecretsQuery> = {},
  { subjects = OWN, offset = 0, limit = 200, owned = ownedBy(subjects) } = {},
): MySecretsDto {
  const answer = mySecrets(
    fleet(world),
    owned,
    { filters: {}, sort: 'severity', descending: true, ...query },
    { offset, limit },
  );
  return asRead(mySecretsSchema, answer);
}

const broken = shop(
  {},
  {
    'production-data': { secrets: secretsOf('production', { ready: FAILED }) },
    'development-data': {
      secrets: [
        ...secretsOf('development'),
        stray('openchoreo-data-plane', 'registry'),
      ],
    },
  },
);

const placesOf = ({ rows }: MySecretsDto) => [
  ...new Set(rows.map(({ environment }) => environment)),
];

describe('every secret of what one owns', () => {
  it('is a row for each key in each environment, and their numbers are those of My secrets', () => {
    const { rows, total, matching, counts } = ask(broken);
    const { report } = mine(fleet(broken), ownedBy(OWN));
    expect({ total, matching }).toEqual({
      total: report.headline.secrets,
      matching: rows.length,
    });
    expect(counts).toEqual(report.counts);
    expect(rows[0]).toMatchObject({ environment: 'production' });
  });

  it('comes to the numbers of My secrets, whatever is amiss', () => {
    fc.assert(
      fc.property(worlds, ({ world }) => {
        const { report } = mine(fleet(world), ownedBy(OWN));
        const { counts, total } = ask(world);
        expect(counts).toEqual(report.counts);
        expect(total).toBe(report.headline.secrets);
      }),
    );
  });

  it('is no more than is owned, also where everything may be seen, and nothing of the platform', () => {
    const world = withNeighbours(broken, [neighbour('cart', 'u1', true)]);
    const text = JSON.stringify(ask(world));
    expect(text).not.toContain('cart');
    expect(text).not.toContain('registry');
    expect(ask(world, { q: 'neighbour/token' }).matching).toBe(0);
  });

  it('ends where an environment may not be seen: no row, number, filter or plane of it', () => {
    const subjects = [
      { component: ORDERS, environments: ['development', 'staging'] },
    ];
    const all = ask(broken);
    const cut = ask(broken, {}, { subjects });
    expect(placesOf(cut)).toEqual(['development', 'staging']);
    expect(cut.total).toBeLessThan(all.total);
    expect(cut.counts.critical + cut.counts.warning).toBe(0);
    expect(JSON.stringify(cut)).not.toMatch(
      /[:[,]"production"[\],}]|production-/,
    );
    const asked = { filters: { environment: ['production'] } };
    expect(ask(broken, asked, { subjects })).toMatchObject({
      rows: [],
      matching: 0,
      total: cut.total,
    });
  });

  it('is told of managed resources, too', () => {
    const name = resourceSecretName('orders-db', 'development');
    const secret = externalSecret('development', name, ['url=db/url']);
    const resource = { ...ORDERS, name: 'orders-db' };
    const { rows } = ask(
      managed('orders-db', shop(), [secret]),
      {},
      { subjects: [{ component: resource, isResource: true }] },
    );
    expect(rows).toMatchObject([{ owner: 'resource', resource }]);
  });

  it('is found by words, filters and pages as all secrets are', () => {
    const found = ask(broken, { q: 'db_password', sort: 'environment' });
    expect(found.rows.map(({ key }) => key)).toEqual(
      found.rows.map(() => 'DB_PASSWORD'),
    );
    const { facets, matching } = ask(broken, {
      filters: { environment: ['production'] },
    });
    expect(facets.environment).toContainEqual({
      value: 'production',
      count: matching,
    });
    const page = ask(broken, {}, { offset: 2, limit: 3 });
    expect(page.rows).toEqual(ask(broken).rows.slice(2, 5));
  });

  it('is told by no name of a plane or a store: neither filters nor words find one', () => {
    const { facets, rows } = ask(broken);
    expect({ plane: facets.plane, store: facets.store }).toEqual({
      plane: [],
      store: [],
    });
    const [{ planeId = '', store = '' }] = rows;
    expect(store).not.toBe('');
    for (const q of [planeId, store]) {
      expect(ask(broken, { q }).matching).toBe(0);
    }
  });
});

describe('keys that a managed resource gives', () => {
  const world = givenWorld([
    generated({ ready: FAILED, refreshAt: undefined }),
  ]);
  const resource = {
    component: { ...ORDERS, name: 'orders-store' },
    isResource: true,
  };
  const owned = (subjects: readonly VisibleSubject[]): Owned => ({
    subjects: OWN,
    visibility: { subjects, everything: false },
    hidden: false,
  });
  const told = (of: Owned, q?: string) =>
    ask(world, { q, filters: { owner: ['component'] } }, { owned: of });
  const hidden = owned(OWN);
  const seen = owned([...OWN, resource]);

  it('do not name what it writes to who may not see it, and do the same', () => {
    expect(JSON.stringify(told(seen))).toContain(CREDENTIALS);
    expect(JSON.stringify(told(hidden))).not.toContain(CREDENTIALS);
    expect(told(hidden).counts).toEqual(told(seen).counts);
    expect(JSON.stringify(mine(fleet(world), hidden))).not.toContain(
      CREDENTIALS,
    );
  });

  it('are not found by what is not told of them', () => {
    expect(told(seen, CREDENTIALS).matching).toBeGreaterThan(0);
    expect(told(hidden, CREDENTIALS).matching).toBe(0);
    expect(told(hidden, 'STORE_PASSWORD').matching).toBeGreaterThan(0);
  });
});

describe('of what nothing is known', () => {
  it('no rows are not none: it is counted', () => {
    expect(ask(shop({ controlPlane: DARK }))).toMatchObject({ untold: 1 });
    const gone = [{ component: { ...ORDERS, name: 'gone' } }];
    expect(ask(shop(), {}, { subjects: gone })).toMatchObject({
      total: 0,
      untold: 1,
    });
    expect(ask(shop())).toMatchObject({ untold: 0, hidden: false });
  });
});
