import {
  componentKey,
  DEFAULT_THRESHOLDS,
  type ComponentRef,
  type EntitySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import { ask, ORDERS, seesOnly } from './__fixtures__/ask';
import { NAMESPACE, NOW, PROJECT } from './__fixtures__/objects';
import { join, neighbour, NEIGHBOURS } from './__fixtures__/neighbours';
import { shop } from './__fixtures__/shop';
import { snapshotOf, type WorldFixture } from './__fixtures__/world';
import { entitySecrets } from './entitySecrets';
import { visibleEtag } from './etag';

const neighbours = fc
  .array(
    fc.record({
      name: fc.constantFrom(...NEIGHBOURS),
      uid: fc.stringMatching(/^[a-z]{3,8}$/),
      broken: fc.boolean(),
    }),
    { maxLength: 4 },
  )
  .map(list =>
    list.map(({ name, uid, broken }) => neighbour(name, uid, broken)),
  );

function askProject(
  world: WorldFixture,
  components: readonly ComponentRef[],
): EntitySecretsDto {
  return entitySecrets(
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
      fc.property(neighbours, worlds => {
        expect(ask(snapshotOf(worlds.reduce(join, shop())))).toEqual(alone);
      }),
    );
  });

  it('changes nothing in the answer for a project', () => {
    const alone = askProject(shop(), [ORDERS]);
    fc.assert(
      fc.property(neighbours, worlds => {
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
    const { components, objects, stores } = askProject(shop(), []);
    expect({ components, objects, stores }).toEqual({
      components: [],
      objects: {},
      stores: {},
    });
  });
});

describe('the entity tag', () => {
  it('is another for each visibility', () => {
    const body = askProject(shop(), [ORDERS]);
    const cart = { ...ORDERS, name: 'cart' };
    const tags = [[ORDERS], [ORDERS, cart], []].map(components =>
      visibleEtag(body, seesOnly(...components)),
    );
    expect(new Set(tags).size).toBe(3);
  });

  it('does not depend on the order in which components are seen', () => {
    const cart = { ...ORDERS, name: 'cart' };
    expect(componentKey(cart)).not.toBe(componentKey(ORDERS));
    const body = askProject(shop(), [ORDERS, cart]);
    expect(visibleEtag(body, seesOnly(cart, ORDERS))).toBe(
      visibleEtag(askProject(shop(), [cart, ORDERS]), seesOnly(ORDERS, cart)),
    );
  });
});
