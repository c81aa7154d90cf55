import fc from 'fast-check';
import type { Visibility } from '../../access/visibility';
import { ORDERS } from '../__fixtures__/ask';
import { fleet, stray } from '../__fixtures__/fleet';
import { withNeighbours } from '../__fixtures__/neighbours';
import { FAILED } from '../__fixtures__/objects';
import { secretsOf, shop } from '../__fixtures__/shop';
import type { WorldFixture } from '../__fixtures__/world';
import { anyNeighbours } from '../__testUtils__/anyNeighbours';
import { referencesAnswer } from '../references/referencesAnswer';
import { incidentsAnswer } from '../incidents/incidents';
import { planesAnswer } from './planes';
import { matchingRows, secretsAnswer } from './secrets';
import { csvLines } from './secretsCsv';
import { storesAnswer } from './stores';
import { summaryAnswer } from '../summary/summary';
import { subjectsIn, visibleFleet } from './visibleFleet';

const ENVIRONMENTS = ['development', 'staging', 'production'];
const ALL = { filters: {}, sort: 'severity', descending: true } as const;

/** Who has the platform right, and may see one component in some environments. */
const inSome = (environments: readonly string[]): Visibility => ({
  subjects: [{ component: ORDERS, environments }],
  everything: false,
  platform: true,
});

/** Everything that is answered about the platform. */
function answers(world: WorldFixture, visibility: Visibility) {
  const seen = visibleFleet(fleet(world), visibility);
  return {
    planes: planesAnswer(seen),
    incidents: incidentsAnswer(seen),
    stores: storesAnswer(seen),
    summary: summaryAnswer(seen),
    secrets: secretsAnswer(seen, ALL, { offset: 0, limit: 100 }),
    file: [...csvLines(matchingRows(seen, ALL))],
    references: referencesAnswer(seen, { visibility }),
  };
}

/** A SecretReference belongs to its namespace, whoever names it: one that cannot be read is told of. */
function hide(hidden: readonly WorldFixture[]): WorldFixture {
  const world = withNeighbours(shop(), hidden);
  return {
    ...world,
    malformed: world.malformed?.filter(
      ({ kind }) => kind !== 'SecretReference',
    ),
  };
}

const broken = (name: string) => ({
  [`${name}-data`]: { secrets: secretsOf(name, { ready: FAILED }) },
});

describe('what is hidden from who has the platform right', () => {
  it('is everything of other components: no number, no incident, no row, no export has it', () => {
    fc.assert(
      fc.property(
        anyNeighbours,
        fc.subarray(ENVIRONMENTS),
        (hidden, environments) => {
          const visibility = inSome(environments);
          expect(answers(hide(hidden), visibility)).toEqual(
            answers(shop(), visibility),
          );
        },
      ),
    );
  });

  it('is everything of other environments of the same component', () => {
    const visibility = inSome(['development', 'staging']);
    const well = answers(shop(), visibility);
    const ill = answers(shop({}, broken('production')), visibility);
    expect(ill).toEqual(well);
    expect(JSON.stringify(ill.secrets)).not.toContain(
      'dp-acme-shop-production',
    );
  });

  it('is what nobody owns: it may be what is left of something hidden', () => {
    const left = {
      'production-data': {
        secrets: [
          ...secretsOf('production'),
          stray('dp-acme-till-production', 'till-env', { ready: FAILED }),
        ],
      },
    };
    const visibility = inSome(ENVIRONMENTS);
    expect(answers(shop({}, left), visibility)).toEqual(
      answers(shop(), visibility),
    );
  });

  it('grows with each environment less: nothing is shown that was not shown before', () => {
    fc.assert(
      fc.property(
        anyNeighbours,
        fc.subarray(ENVIRONMENTS),
        fc.subarray(ENVIRONMENTS),
        (hidden, some, more) => {
          const world = withNeighbours(shop({}, broken('staging')), hidden);
          const rowsOf = (environments: readonly string[]) =>
            answers(world, inSome(environments)).secrets.rows.map(row =>
              JSON.stringify(row),
            );
          const all = new Set(rowsOf([...new Set([...some, ...more])]));
          expect(rowsOf(some).filter(row => !all.has(row))).toEqual([]);
        },
      ),
    );
  });

  it('is nothing where nothing is hidden', () => {
    const all = fleet(shop());
    const everything = { subjects: [], everything: true, platform: true };
    expect(visibleFleet(all, everything)).toBe(all);
    expect(subjectsIn(all.context.snapshot)).toEqual([{ component: ORDERS }]);
  });
});
