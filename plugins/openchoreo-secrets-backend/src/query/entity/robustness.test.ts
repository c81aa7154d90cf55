import { SEVERITIES } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import { ask, only } from '../__fixtures__/ask';
import { damaged, PLANES } from '../__testUtils__/damaged';
import { shop } from '../__fixtures__/shop';
import {
  DARK,
  PENDING,
  snapshotOf,
  type WorldFixture,
} from '../__fixtures__/world';

const rank = (world: WorldFixture) =>
  SEVERITIES.indexOf(only(ask(snapshotOf(world))).report.headline.worst);

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
