import {
  componentKey,
  DEFAULT_THRESHOLDS,
  entitySecretsSchema,
  environmentBindingsSchema,
  projectSecretsSchema,
  sumOfCounts,
  type ComponentRef,
  type CountsDto,
  type ReportDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import type { Visibility } from '../../access/visibility';
import { asRead } from '../__fixtures__/asRead';
import { ORDERS } from '../__fixtures__/ask';
import {
  env,
  FAILED,
  NAMESPACE,
  NOW,
  PROJECT,
  workload,
} from '../__fixtures__/objects';
import { KEYS, secretsOf, shop } from '../__fixtures__/shop';
import { brokenStore, webhookAbsent } from '../__fixtures__/troubles';
import {
  DARK,
  snapshotOf,
  type ClusterFixture,
  type WorldFixture,
} from '../__fixtures__/world';
import { anyNeighbours } from '../__testUtils__/anyNeighbours';
import { join } from '../__fixtures__/neighbours';
import { environmentBindings } from '../environment/environmentBindings';
import { entitySecrets } from '../entity/entitySecrets';
import { projectSecrets } from '../project/projectSecrets';

const contextOf = (world: WorldFixture) => ({
  snapshot: snapshotOf(world),
  now: NOW,
  thresholds: DEFAULT_THRESHOLDS,
});

const seesAll: Visibility = {
  subjects: [{ component: ORDERS }, { component: { ...ORDERS, name: 'cart' } }],
  everything: false,
  platform: true,
};

const system = (world: WorldFixture, visibility = seesAll) =>
  asRead(
    projectSecretsSchema,
    projectSecrets(
      {
        entity: { kind: 'System', namespace: NAMESPACE, name: PROJECT },
        scope: 'system',
        namespace: NAMESPACE,
        project: PROJECT,
      },
      visibility,
      contextOf(world),
    ),
  );

const component = (
  world: WorldFixture,
  visibility = seesAll,
  of: ComponentRef = ORDERS,
) =>
  asRead(
    entitySecretsSchema,
    entitySecrets(
      {
        entity: { kind: 'Component', namespace: NAMESPACE, name: of.name },
        scope: 'component',
        component: of,
      },
      visibility,
      contextOf(world),
    ),
  ).report;

/** The reports of the components of the project, by id. */
const reportsIn = (world: WorldFixture) =>
  new Map(
    seesAll.subjects.map(({ component: of }) => [
      componentKey(of),
      component(world, seesAll, of),
    ]),
  );

const environment = (world: WorldFixture, name: string) =>
  asRead(
    environmentBindingsSchema,
    environmentBindings(
      {
        entity: { kind: 'Environment', namespace: NAMESPACE, name },
        namespace: NAMESPACE,
        environment: name,
      },
      seesAll,
      contextOf(world),
    ),
  ).report;

const FAULTS: readonly ((name: string) => ClusterFixture)[] = [
  () => ({}),
  brokenStore,
  webhookAbsent,
  name => ({ secrets: secretsOf(name, { ready: FAILED }) }),
  () => ({ observation: DARK }),
  () => ({ secrets: [] }),
  () => ({ stores: [] }),
];

const anyWorld = fc
  .tuple(
    fc.constantFrom(...FAULTS),
    fc.constantFrom(...FAULTS),
    fc.constantFrom(...FAULTS),
    anyNeighbours,
  )
  .map(([development, staging, production, neighbours]) =>
    neighbours.reduce(
      join,
      shop(
        {},
        {
          'development-data': development('development'),
          'staging-data': staging('staging'),
          'production-data': production('production'),
        },
      ),
    ),
  );

const allOf = (counts: CountsDto) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

function checkSums({ counts, places, headline, findings }: ReportDto) {
  expect(counts).toEqual(sumOfCounts(places.map(place => place.counts)));
  const { critical, warning, unknown, atRisk, heldBack } = counts;
  expect(headline).toMatchObject({
    secrets: allOf(counts),
    failing: critical + warning,
    unknown,
    atRisk,
    heldBack,
  });
  const sum = (of: (each: (typeof findings)[number]) => number) =>
    findings.reduce((total, each) => total + of(each), 0);
  expect(sum(({ secrets }) => secrets)).toBe(critical + warning + unknown);
  expect(sum(each => each.atRisk)).toBe(atRisk);
  expect(sum(({ blocking }) => blocking)).toBe(headline.blocking);
}

describe('a report', () => {
  it('counts what its places count, and its findings explain all of it', () => {
    fc.assert(
      fc.property(anyWorld, world => {
        const { report } = system(world);
        const reports = reportsIn(world);
        checkSums(report);
        reports.forEach(checkSums);
        for (const { id, counts } of report.places) {
          expect(reports.get(id)?.counts).toEqual(counts);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('says of an environment what the reports of the components there say of it', () => {
    fc.assert(
      fc.property(anyWorld, world => {
        const reports = [...reportsIn(world).values()];
        for (const name of ['development', 'production']) {
          const report = environment(world, name);
          checkSums(report);
          const places = reports.flatMap(of =>
            of.places.filter(({ id }) => id === name),
          );
          expect(report.counts).toEqual(
            sumOfCounts(places.map(({ counts }) => counts)),
          );
        }
      }),
      { numRuns: 20 },
    );
  });

  it('has its environments in the order of promotion', () => {
    const world = shop();
    const order = ['development', 'staging', 'production'];
    const { report } = system(world);
    expect(report.headline.environments).toMatchObject({
      seen: order,
      deployed: order,
    });
    expect(component(world).places.map(({ id }) => id)).toEqual(order);
    const broken = shop(
      {},
      Object.fromEntries(
        order.map(name => [`${name}-data`, brokenStore(name)]),
      ),
    );
    expect(system(broken).report.places[0].failingIn).toEqual(order);
  });

  it('counts secrets by environment: a key of one is no secret of the others', () => {
    const changed = shop({
      workloads: [workload([...KEYS, env('NEW=payments-stripe/api-key')])],
    });
    const { headline, places, counts } = component(changed);
    expect(headline).toMatchObject({ secrets: 12, failing: 0 });
    expect(headline.keys.all).toBe(4);
    expect(places.map(of => allOf(of.counts))).toEqual([4, 4, 4]);
    expect(counts).toEqual({ ...component(shop()).counts });
  });

  it.each([
    ['a new key', [...KEYS, env('NEW=payments-stripe/api-key')]],
    [
      'a key taken from elsewhere',
      [env('STRIPE_API_KEY=orders-db/password'), ...KEYS.slice(1)],
    ],
  ])(
    'tells of %s that is not released, and nobody calls it trouble',
    (_, keys) => {
      const changed = shop({ workloads: [workload(keys)] });
      const { headline, places, findings } = component(changed);
      expect(headline).toMatchObject({ worst: 'ok', changedNotReleased: 3 });
      expect(places.map(of => of.changedNotReleased)).toEqual([1, 1, 1]);
      expect(findings).toEqual([]);
      expect(component(shop()).headline.changedNotReleased).toBe(0);
      const { report } = system(changed, {
        ...seesAll,
        subjects: [{ component: ORDERS }],
      });
      expect(report.headline).toMatchObject({
        worst: 'ok',
        changedNotReleased: 3,
      });
      expect(places.map(({ worst }) => worst)).toEqual(['ok', 'ok', 'ok']);
      expect(environment(changed, 'production').headline.worst).toBe('ok');
    },
  );
});

describe('what is hidden', () => {
  const without: Visibility = {
    subjects: [{ component: ORDERS, environments: ['development', 'staging'] }],
    everything: false,
    platform: true,
    hidden: { subjects: false, environments: ['production', 'elsewhere'] },
  };

  it('is said to be there, in its place, where the catalog and the pipeline name it', () => {
    const { headline, places } = component(shop(), without);
    expect(headline.environments).toEqual({
      seen: ['development', 'staging'],
      deployed: ['development', 'staging'],
      hidden: ['production'],
      everything: false,
    });
    expect(places.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'development known',
      'staging known',
      'production hidden',
    ]);
    expect(headline.secrets).toBe(8);
  });

  it('tells by nothing what goes on in it', () => {
    const well = component(shop(), without);
    for (const fault of FAULTS) {
      const world = shop({}, { 'production-data': fault('production') });
      expect(component(world, without)).toEqual(well);
      expect(system(world, without).report).toEqual(
        system(shop(), without).report,
      );
    }
  });

  it('is not named where the catalog does not name it', () => {
    const { headline, places } = component(shop(), {
      ...without,
      hidden: { subjects: false, environments: [] },
    });
    expect(headline.environments.hidden).toEqual([]);
    expect(places.map(({ id }) => id)).toEqual(['development', 'staging']);
  });

  it('is not nothing: a project of which no component may be seen', () => {
    const nobody: Visibility = { ...without, subjects: [] };
    const stateOf = (subjects: boolean) =>
      system(shop(), { ...nobody, hidden: { subjects, environments: [] } })
        .report.headline.state;
    expect(stateOf(true)).toBe('hidden');
    expect(stateOf(false)).toBe('known');
  });

  it('is told of a project of which some components may be seen', () => {
    const sightOf = (subjects: boolean) =>
      system(shop(), { ...without, hidden: { subjects, environments: [] } })
        .report.headline;
    expect(sightOf(true)).toMatchObject({
      state: 'known',
      environments: { componentsHidden: true },
    });
    expect(sightOf(false).environments).not.toHaveProperty('componentsHidden');
  });
});
