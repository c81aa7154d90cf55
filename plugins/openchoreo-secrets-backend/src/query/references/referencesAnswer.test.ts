import {
  referencesAnswerSchema,
  sumOfCounts,
  type PushSecretObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { EVERYTHING, type Visibility } from '../../access/visibility';
import { ORDERS, seesOnly } from '../__fixtures__/ask';
import { fleet } from '../__fixtures__/fleet';
import { neighbour, withNeighbours } from '../__fixtures__/neighbours';
import {
  env,
  FAILED,
  meta,
  READY,
  reference,
  workload,
} from '../__fixtures__/objects';
import { KEYS, secretsOf, shop } from '../__fixtures__/shop';
import { brokenStore } from '../__fixtures__/troubles';
import { PENDING, type WorldFixture } from '../__fixtures__/world';
import { filterReferences } from './filterReferences';
import { referencesAnswer } from './referencesAnswer';
import { asRead } from '../__fixtures__/asRead';

function answer(world: WorldFixture, visibility: Visibility = EVERYTHING) {
  const found = referencesAnswer(fleet(world), {
    namespace: 'acme',
    visibility,
  });
  return asRead(referencesAnswerSchema, found);
}

function row(world: WorldFixture, name: string, visibility?: Visibility) {
  return answer(world, visibility).references.find(each => each.name === name);
}

const push = (name: string, change: Partial<PushSecretObject> = {}) =>
  ({
    kind: 'PushSecret',
    meta: meta(name, { namespace: 'openchoreo-kv-acme' }),
    storeRefs: [{ kind: 'ClusterSecretStore', name: 'default' }],
    sourceSecret: name,
    data: [{ remoteKey: `secret/acme/generic/${name}` }],
    synced: {},
    ready: { ...READY, reason: 'Synced' },
    ...change,
  }) satisfies PushSecretObject;

const pushing = (...pushes: PushSecretObject[]) =>
  shop(
    {},
    { 'development-data': { secrets: secretsOf('development'), pushes } },
  );

const spare = reference('spare', 'key=shop/spare#key');
const references = [...(shop().references ?? []), spare];

describe('a SecretReference', () => {
  it('tells its keys, and who takes from it in which environments', () => {
    expect(row(shop(), 'orders-db')).toMatchObject({
      id: 'acme/orders-db',
      state: 'found',
      keys: [{ key: 'password', remoteKey: 'shop/db', property: 'password' }],
      usedBy: [
        {
          component: { name: 'orders-api' },
          environments: ['development', 'staging', 'production'],
          worst: 'ok',
        },
      ],
      unused: false,
      worst: 'ok',
    });
  });

  it('that fails in one environment says nothing of the others', () => {
    const world = shop({}, { 'production-data': brokenStore('production') });
    const found = row(world, 'orders-db');
    expect(found?.worst).toBe('warning');
    expect(
      found?.usedBy[0].places.map(
        ({ environment, worst }) => `${environment} ${worst}`,
      ),
    ).toEqual(['development ok', 'staging ok', 'production warning']);
  });

  it('is one place of the report, whose counts are the sums of its places', () => {
    const world = shop({}, { 'production-data': brokenStore('production') });
    const { report } = answer(world);
    const { places = [], headline, counts } = report ?? {};
    expect(counts).toEqual(sumOfCounts(places.map(place => place.counts)));
    expect(headline).toMatchObject({ secrets: 12, failing: 4, atRisk: 0 });
    expect(places.map(({ name, failingIn }) => [name, failingIn])).toEqual([
      ['jwt-signing', ['production']],
      ['orders-db', ['production']],
      ['payments-stripe', ['production']],
    ]);
    expect(report?.findings).toMatchObject([{ secrets: 4 }]);
  });

  it('is unused when nobody names it', () => {
    expect(row(shop({ references }), 'spare')).toMatchObject({
      usedBy: [],
      unused: true,
      worst: 'ok',
    });
  });

  it('is not said to be unused where builds may use it unseen', () => {
    const git = {
      ...spare,
      meta: {
        ...spare.meta,
        labels: { 'openchoreo.dev/secret-type': 'git-credentials' },
      },
    };
    const { references: all = [] } = shop();
    expect(
      row(shop({ references: [...all, git] }), 'spare')?.unused,
    ).toBeUndefined();
  });

  it('is not said to be unused while something that may name it cannot be read', () => {
    const malformed = [
      { kind: 'ReleaseBinding', namespace: 'acme', name: 'x', reason: 'x' },
    ];
    expect(row(shop({ references, malformed }), 'spare')?.unused).toBe(
      undefined,
    );
  });

  it('is told with the planes on which it is taken, and no others', () => {
    const ids = (visibility?: Visibility) =>
      answer(shop(), visibility).planes.map(({ name }) => name);
    expect(ids()).toEqual(
      expect.arrayContaining([
        'development-data',
        'staging-data',
        'production-data',
      ]),
    );
    expect(ids(seesOnly())).toEqual(['control']);
  });

  it('that a workload names and that does not exist is absent', () => {
    const workloads = [workload([...KEYS, env('NEW=forgotten/key')])];
    expect(row(shop({ workloads }), 'forgotten')).toMatchObject({
      state: 'absent',
      usedBy: [{ environments: [] }],
      worst: 'warning',
    });
  });

  it('is unknown, and nothing is unused or absent, until all are seen', () => {
    const all = answer(shop({ references, controlPlane: PENDING })).references;
    expect(all).not.toEqual([]);
    for (const { state, unused, worst } of all) {
      expect(state).toBe('unknown');
      expect(unused).not.toBe(true);
      expect(worst).toBe('unknown');
    }
  });
});

describe('a secret of the Secret API', () => {
  it('tells whether it was pushed', () => {
    const world = pushing(push('orders-db'));
    expect(row(world, 'orders-db')?.pushed).toMatchObject([
      { namespace: 'openchoreo-kv-acme', health: { verdict: 'synced' } },
    ]);
    const refused = push('orders-db', {
      ready: { ...FAILED, reason: 'Errored' },
    });
    expect(row(pushing(refused), 'orders-db')?.pushed).toMatchObject([
      { pushed: 'none', health: { verdict: 'neverSynced' } },
    ]);
  });

  it('shows though it has no SecretReference', () => {
    const failed = { ready: { ...FAILED, reason: 'Errored' } };
    const world = pushing(push('orphan', failed));
    const orphan = row(world, 'orphan');
    expect(orphan).toMatchObject({ state: 'absent', usedBy: [] });
    expect(orphan?.worst).not.toBe('ok');
  });
});

describe('what a caller may not see', () => {
  const hidden = neighbour('cart', 'u1', true, {
    key: 'DB=orders-db/password',
    takes: 'DB=shop/db#password',
  });
  const alone = neighbour('till', 'u2', true, {
    key: 'TILL=till-only/key',
    takes: 'TILL=shop/till#key',
  });
  // What cannot be read of a namespace is told to whoever may read it.
  const world = { ...withNeighbours(shop(), [hidden, alone]), malformed: [] };
  const own = seesOnly(ORDERS);

  it('changes nothing in what is answered', () => {
    const without = answer(shop(), own);
    const withHidden = answer(world, own);
    expect(withHidden).toEqual(without);
    expect(JSON.stringify(withHidden)).not.toMatch(/cart|till/);
  });

  it('is there for whoever may see all', () => {
    expect(row(world, 'till-only')?.usedBy).toMatchObject([
      { component: { name: 'till' } },
    ]);
  });
});

describe('the references of all namespaces', () => {
  const all = answer(
    shop({
      references,
      workloads: [workload([...KEYS, env('NEW=forgotten/key')])],
    }),
  );
  const names = (query: Partial<Parameters<typeof filterReferences>[1]>) =>
    filterReferences(all, { offset: 0, ...query }).references.map(
      ({ name }) => name,
    );

  it.each([
    ['what is unused', { only: 'unused' }, ['spare']],
    ['what does not exist', { only: 'absent' }, ['forgotten']],
    ['a remote key', { q: 'SHOP/stripe' }, ['payments-stripe']],
    ['another namespace', { namespace: ['other'] }, []],
    ['what somebody should look at', { only: 'trouble' }, ['forgotten']],
    ['what the Secret API made', { only: 'managed' }, []],
  ] as const)('can be searched for %s', (_, query, expected) => {
    expect(names(query)).toEqual(expected);
  });

  it('come page by page with the gravest first, and all of them come', () => {
    const paged = all.references.flatMap((_, offset) =>
      names({ offset, limit: 1 }),
    );
    expect(paged[0]).toBe('forgotten');
    expect([...paged].sort()).toEqual([...names({})].sort());
  });

  it('say on a page how many there are of each kind, whatever is searched', () => {
    const query = { offset: 0, limit: 10, q: 'nowhere' };
    const { references: found, page } = filterReferences(all, query);
    expect(found).toEqual([]);
    expect(page).toEqual({
      offset: 0,
      limit: 10,
      matching: 0,
      counts: {
        all: all.references.length,
        trouble: 1,
        missing: 1,
        unused: 1,
        managed: 0,
      },
    });
  });
});
