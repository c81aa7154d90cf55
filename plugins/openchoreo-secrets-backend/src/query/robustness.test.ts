import {
  SEVERITIES,
  type KindObservation,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import { ask, only } from './__fixtures__/ask';
import { FAILED } from './__fixtures__/objects';
import { secretsOf, shop } from './__fixtures__/shop';
import {
  DARK,
  FRESH,
  PENDING,
  snapshotOf,
  type WorldFixture,
} from './__fixtures__/world';

const PLANES = ['development-data', 'staging-data', 'production-data'];

const part = <T>(list: readonly T[] | undefined) =>
  fc.subarray([...(list ?? [])]);

const observation: fc.Arbitrary<KindObservation> = fc.constantFrom(
  FRESH,
  DARK,
  PENDING,
  { state: 'notServed', asOf: FRESH.state === 'observed' ? FRESH.asOf : 0 },
);

/** The shop with anything missing, broken or not seen. */
const damaged: fc.Arbitrary<WorldFixture> = fc
  .record({
    controlPlane: observation,
    pipeline: fc.option(fc.constant(shop().pipeline), { nil: undefined }),
    environments: part(shop().environments),
    bindings: part(shop().bindings),
    releases: part(shop().releases),
    rendered: part(shop().rendered),
    workloads: part(shop().workloads),
    references: part(shop().references),
    clusters: fc.tuple(
      ...PLANES.map(plane =>
        fc.record({
          observation,
          secrets: part([
            ...secretsOf(plane.replace('-data', '')),
            ...secretsOf(plane.replace('-data', ''), { ready: FAILED }),
          ]),
          stores: fc.constantFrom(undefined, []),
        }),
      ),
    ),
  })
  .map(({ clusters, ...world }) =>
    shop(
      world,
      Object.fromEntries(PLANES.map((plane, at) => [plane, clusters[at]])),
    ),
  );

const rank = (world: WorldFixture) =>
  SEVERITIES.indexOf(only(ask(snapshotOf(world))).summary.worst);

describe('an answer', () => {
  it('can be given whatever is missing, and is what its schema says', () => {
    fc.assert(
      fc.property(damaged, world => {
        const answer = ask(snapshotOf(world));
        const { rows, environments } = only(answer);
        const cells = rows.flatMap(row => row.cells);
        expect(Object.keys(answer.objects)).toEqual(
          expect.arrayContaining(cells.flatMap(cell => cell.objectId ?? [])),
        );
        expect(Object.keys(answer.stores)).toEqual(
          expect.arrayContaining(cells.flatMap(cell => cell.storeId ?? [])),
        );
        for (const row of rows) {
          expect(row.cells.map(cell => cell.environment)).toEqual(
            environments.map(({ name }) => name),
          );
        }
      }),
    );
  });

  it('names each row once, and holds nothing back by a row that is not there', () => {
    fc.assert(
      fc.property(damaged, world => {
        const { rows } = only(ask(snapshotOf(world)));
        const ids = rows.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toEqual(
          expect.arrayContaining(
            rows.flatMap(({ cells }) =>
              cells.flatMap(({ heldBackBy }) => heldBackBy ?? []),
            ),
          ),
        );
      }),
    );
  });

  it('is never green when the control plane or a plane that holds secrets is not seen', () => {
    for (const seen of [DARK, PENDING]) {
      expect(rank(shop({ controlPlane: seen }))).toBeGreaterThan(1);
      for (const plane of PLANES) {
        expect(
          rank(shop({}, { [plane]: { observation: seen } })),
        ).toBeGreaterThan(1);
      }
    }
  });

  it('is the same for the same snapshot and moment', () => {
    fc.assert(
      fc.property(damaged, world => {
        const snapshot = snapshotOf(world);
        expect(ask(snapshot)).toEqual(ask(snapshot));
      }),
      { numRuns: 20 },
    );
  });
});
