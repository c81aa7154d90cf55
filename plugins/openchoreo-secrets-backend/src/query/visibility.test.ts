import {
  DEFAULT_THRESHOLDS,
  type ComponentRef,
  type ComponentReleaseObject,
  type EntitySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import { componentKey } from '../ownership/componentIndex';
import { ask, ORDERS } from './__fixtures__/ask';
import {
  binding,
  env,
  externalSecret,
  FAILED,
  meta,
  NAMESPACE,
  NOW,
  PROJECT,
  release,
  rendered,
  workload,
} from './__fixtures__/objects';
import { shop } from './__fixtures__/shop';
import { snapshotOf, type WorldFixture } from './__fixtures__/world';
import { entitySecrets } from './entitySecrets';
import { etagOf } from './etag';

const NEIGHBOURS = ['cart', 'orders', 'orders-api-2'];

const KEY = env('TOKEN=neighbour/token');

/** All that a neighbouring component has in the development environment. */
function neighbour(name: string, uid: string, broken: boolean): WorldFixture {
  const own = { project: PROJECT, component: name };
  const at = (of: string) => meta(of, { namespace: NAMESPACE, uid });
  const secret = externalSecret('development', `${name}-of-${uid}`, [
    'TOKEN=n/t',
  ]);
  const released: ComponentReleaseObject = {
    ...release(`${name}-1`, [KEY]),
    ...own,
  };
  return {
    bindings: [
      {
        ...binding('development', `${name}-1`),
        ...own,
        meta: at(`${name}-development`),
      },
    ],
    releases: [released],
    rendered: [
      {
        ...rendered('development', [secret.meta.name]),
        ...own,
        meta: at(`${name}-development`),
      },
    ],
    workloads: [{ ...workload([KEY]), ...own, meta: at(name) }],
    malformed: [
      { kind: 'SecretReference', namespace: NAMESPACE, name: uid, reason: 'x' },
      { kind: 'ReleaseBinding', namespace: 'other', name: uid, reason: 'x' },
    ],
    clusters: {
      'development-data': {
        secrets: [broken ? { ...secret, ready: FAILED } : secret],
        malformed: [
          {
            kind: 'ExternalSecret',
            namespace: 'other',
            name: uid,
            reason: 'x',
          },
        ],
      },
    },
  };
}

function join(a: WorldFixture, b: WorldFixture): WorldFixture {
  const both = <T>(x: readonly T[] = [], y: readonly T[] = []) => [...x, ...y];
  const of = (world: WorldFixture) => world.clusters?.['development-data'];
  return {
    ...a,
    bindings: both(a.bindings, b.bindings),
    releases: both(a.releases, b.releases),
    rendered: both(a.rendered, b.rendered),
    workloads: both(a.workloads, b.workloads),
    malformed: both(a.malformed, b.malformed),
    clusters: {
      ...a.clusters,
      'development-data': {
        ...of(a),
        secrets: both(of(a)?.secrets, of(b)?.secrets),
        malformed: both(of(a)?.malformed, of(b)?.malformed),
      },
    },
  };
}

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
    { components },
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
      etagOf(body, { components }),
    );
    expect(new Set(tags).size).toBe(3);
  });

  it('does not depend on the order in which components are seen', () => {
    const cart = { ...ORDERS, name: 'cart' };
    expect(componentKey(cart)).not.toBe(componentKey(ORDERS));
    const body = askProject(shop(), [ORDERS, cart]);
    expect(etagOf(body, { components: [cart, ORDERS] })).toBe(
      etagOf(askProject(shop(), [cart, ORDERS]), {
        components: [ORDERS, cart],
      }),
    );
  });
});
