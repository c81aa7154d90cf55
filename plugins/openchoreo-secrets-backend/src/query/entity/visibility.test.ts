import {
  componentKey,
  DEFAULT_THRESHOLDS,
  entitySecretsSchema,
  type ComponentRef,
  type ProjectSecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import type { Visibility } from '../../access/visibility';
import { ask, ORDERS, seesOnly } from '../__fixtures__/ask';
import { FAILED, NAMESPACE, NOW, PROJECT } from '../__fixtures__/objects';
import { join } from '../__fixtures__/neighbours';
import { secretsOf, shop } from '../__fixtures__/shop';
import { DARK, snapshotOf, type WorldFixture } from '../__fixtures__/world';
import { anyNeighbours } from '../__testUtils__/anyNeighbours';
import { entitySecrets } from './entitySecrets';
import { projectSecrets } from '../project/projectSecrets';
import { written } from '../wire/written';
import { asRead } from '../__fixtures__/asRead';

function askProject(
  world: WorldFixture,
  components: readonly ComponentRef[],
): ProjectSecretsDto {
  return projectSecrets(
    {
      entity: { kind: 'System', namespace: NAMESPACE, name: PROJECT },
      scope: 'system',
      namespace: NAMESPACE,
      project: PROJECT,
    },
    seesOnly(...components),
    { snapshot: snapshotOf(world), now: NOW, thresholds: DEFAULT_THRESHOLDS },
  );
}

describe('what a caller may not see', () => {
  it('changes nothing in the answer for a component', () => {
    const alone = ask(snapshotOf(shop()));
    fc.assert(
      fc.property(anyNeighbours, worlds => {
        expect(ask(snapshotOf(worlds.reduce(join, shop())))).toEqual(alone);
      }),
    );
  });

  it('changes nothing in the answer for a project', () => {
    const alone = askProject(shop(), [ORDERS]);
    fc.assert(
      fc.property(anyNeighbours, worlds => {
        expect(askProject(worlds.reduce(join, shop()), [ORDERS])).toEqual(
          alone,
        );
      }),
    );
  });

  it('is also what the caller sees of other projects', () => {
    const foreign = { ...ORDERS, project: 'billing' };
    expect(askProject(shop(), [ORDERS, foreign])).toEqual(
      askProject(shop(), [ORDERS]),
    );
  });

  it('leaves an empty project to who sees none of its components', () => {
    const { components, stores } = askProject(shop(), []);
    expect({ components, stores }).toEqual({
      components: [],
      stores: {},
    });
  });
});

describe('a hidden environment', () => {
  const seesSome = (environments: readonly string[]): Visibility => ({
    subjects: [{ component: ORDERS, environments }],
    everything: false,
    platform: true,
  });
  const askAs = (world: WorldFixture, visibility: Visibility) =>
    asRead(
      entitySecretsSchema,
      entitySecrets(
        {
          entity: {
            kind: 'Component',
            namespace: NAMESPACE,
            name: ORDERS.name,
          },
          scope: 'component',
          component: ORDERS,
        },
        visibility,
        {
          snapshot: snapshotOf(world),
          now: NOW,
          thresholds: DEFAULT_THRESHOLDS,
        },
      ),
    );

  it('has no cell, no count, no gap and no name, whatever happens in it', () => {
    const visibility = seesSome(['development', 'staging']);
    const well = askAs(shop(), visibility);
    expect(well.components[0].environments.map(({ name }) => name)).toEqual([
      'development',
      'staging',
    ]);
    for (const fault of [
      { secrets: secretsOf('production', { ready: FAILED }) },
      { secrets: [] },
      { observation: DARK },
      { stores: [] },
    ]) {
      const world = shop({}, { 'production-data': fault });
      const answer = askAs(world, visibility);
      expect(answer).toEqual(well);
      expect(JSON.stringify(answer)).not.toContain('production-data');
    }
  });

  it('changes nothing of the others', () => {
    fc.assert(
      fc.property(
        fc.subarray(['development', 'staging', 'production']),
        environments => {
          const all = ask(snapshotOf(shop())).components[0];
          const [some] = askAs(shop(), seesSome(environments)).components;
          expect(some.environments).toEqual(
            all.environments.filter(({ name }) => environments.includes(name)),
          );
          for (const { cells } of some.rows) {
            expect(cells).toHaveLength(environments.length);
          }
        },
      ),
    );
  });

  it('leaves the names of keys to who sees none', () => {
    const answer = askAs(shop(), seesSome([]));
    expect(answer.components[0].environments).toEqual([]);
    expect(answer.objects).toEqual({});
    expect(answer.stores).toEqual({});
  });
});

describe('the entity tag', () => {
  it('is another for each visibility', () => {
    const body = askProject(shop(), [ORDERS]);
    const cart = { ...ORDERS, name: 'cart' };
    const tags = [[ORDERS], [ORDERS, cart], []].map(
      components => written(body, seesOnly(...components)).etag,
    );
    expect(new Set(tags).size).toBe(3);
  });

  it('does not depend on the order in which components are seen', () => {
    const cart = { ...ORDERS, name: 'cart' };
    expect(componentKey(cart)).not.toBe(componentKey(ORDERS));
    const body = askProject(shop(), [ORDERS, cart]);
    expect(written(body, seesOnly(cart, ORDERS)).etag).toBe(
      written(askProject(shop(), [cart, ORDERS]), seesOnly(ORDERS, cart)).etag,
    );
  });
});
