import {
  componentKey,
  DEFAULT_THRESHOLDS,
  projectSecretsSchema,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import type { Visibility } from '../../access/visibility';
import { worlds } from '../../withheld/__testUtils__/marked';
import { asRead } from '../__fixtures__/asRead';
import { ORDERS, seesOnly } from '../__fixtures__/ask';
import { CREDENTIALS, generated, givenWorld } from '../__fixtures__/givenKeys';
import { neighbour, withNeighbours } from '../__fixtures__/neighbours';
import { FAILED, NAMESPACE, NOW, PROJECT } from '../__fixtures__/objects';
import { snapshotOf, type WorldFixture } from '../__fixtures__/world';
import { entitySecrets } from '../entity/entitySecrets';
import { projectSecrets } from './projectSecrets';

const CART: ComponentRef = { ...ORDERS, name: 'cart' };

const contextOf = (world: WorldFixture) => ({
  snapshot: snapshotOf(world),
  now: NOW,
  thresholds: DEFAULT_THRESHOLDS,
});

function ask(world: WorldFixture, sees: Visibility) {
  const answer = projectSecrets(
    {
      entity: { kind: 'System', namespace: NAMESPACE, name: PROJECT },
      scope: 'system',
      namespace: NAMESPACE,
      project: PROJECT,
    },
    sees,
    contextOf(world),
  );
  return asRead(projectSecretsSchema, answer);
}

function askComponent(
  world: WorldFixture,
  sees: Visibility,
  component: ComponentRef,
) {
  const { namespace, name } = component;
  const entity = { kind: 'Component', namespace, name };
  const target = { entity, scope: 'component', component } as const;
  const answer = entitySecrets(target, sees, contextOf(world));
  return answer.components[0];
}

const both = seesOnly(ORDERS, CART);
const withCart = (world: WorldFixture) =>
  withNeighbours(world, [
    neighbour('cart', 'u1', false, {
      key: 'DB=orders-db/password',
      takes: 'DB=shop/db#password',
    }),
  ]);

describe('a project', () => {
  it('tells of each component in each environment what its own answer counts there', () => {
    fc.assert(
      fc.property(worlds, ({ world: some }) => {
        const world = withCart(some);
        const { report, environments, components } = ask(world, both);
        expect(components.map(({ id }) => id)).toEqual(
          report.places.map(({ id }) => id),
        );
        for (const ref of [ORDERS, CART]) {
          const own = askComponent(world, both, ref);
          const of = components.find(({ id }) => id === componentKey(ref));
          expect(of).toMatchObject({
            state: own.report.headline.state,
            keys: own.report.headline.keys,
            rows: own.rows.length,
            gaps: own.rows.filter(({ gap }) => gap).length,
          });
          expect(
            of?.cells.map(
              ({ environment, state, worst, blocking, counts }) => ({
                name: environments[environment].name,
                state,
                worst,
                blocking,
                counts: expect.objectContaining(counts),
              }),
            ),
          ).toEqual(
            own.report.places.map(
              ({ name, state, worst, blocking, counts }) => ({
                name,
                state,
                worst,
                blocking,
                counts,
              }),
            ),
          );
        }
      }),
    );
  });

  it('has a finding in exactly the cells in which it lies', () => {
    fc.assert(
      fc.property(worlds, ({ world }) => {
        const answer = ask(withCart(world), both);
        const { report, environments, components } = answer;
        report.findings.forEach((finding, index) => {
          const cells = components.flatMap(({ id, cells: all }) =>
            all
              .filter(({ findings }) => findings.includes(index))
              .map(cell => ({ id, name: environments[cell.environment].name })),
          );
          expect(new Set(cells.map(({ name }) => name))).toEqual(
            new Set(finding.environments),
          );
          expect([...new Set(cells.map(({ id }) => id))].sort()).toEqual(
            finding.components.map(componentKey).sort(),
          );
        });
      }),
    );
  });

  it('calls the keys of a finding as the answer of its component does', () => {
    fc.assert(
      fc.property(worlds, ({ world }) => {
        const { report, findingKeys } = ask(world, seesOnly(ORDERS));
        const own = askComponent(world, seesOnly(ORDERS), ORDERS);
        const told = findingKeys.map(({ finding, keys, row }) => ({
          id: report.findings[finding].id,
          keys,
          row,
        }));
        expect(told).toEqual(
          own.report.findings.flatMap(({ id, rows }) =>
            rows.length > 0 ? { id, keys: rows.length, row: rows[0] } : [],
          ),
        );
      }),
    );
  });

  it('does not name what a managed resource writes to who may not see that', () => {
    const world = givenWorld([
      generated({ ready: FAILED, refreshAt: undefined }),
    ]);
    const resource = {
      component: { ...ORDERS, name: 'orders-store' },
      isResource: true,
    };
    const hidden = ask(world, seesOnly(ORDERS));
    expect(hidden.report.findings).not.toEqual([]);
    expect(JSON.stringify(hidden)).not.toContain(CREDENTIALS);
    const sees = {
      ...seesOnly(ORDERS),
      subjects: [{ component: ORDERS }, resource],
    };
    expect(ask(world, sees).report.counts).toEqual(hidden.report.counts);
  });
});
