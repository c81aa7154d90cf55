import type { StoreCondition } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import { withNeighbours } from '../__fixtures__/neighbours';
import {
  binding,
  env,
  FAILED,
  planeNamespace,
  reference,
  release,
  store,
  workload,
} from '../__fixtures__/objects';
import {
  allTaken,
  inShort,
  mayGo,
  notThereYet,
  TAKERS,
} from '../__fixtures__/promotion';
import { secretsOf, shop } from '../__fixtures__/shop';
import { DARK, PENDING, type WorldFixture } from '../__fixtures__/world';

const KEYS = [
  'STRIPE_API_KEY',
  'STRIPE_WEBHOOK_SECRET',
  'DB_PASSWORD',
  '/etc/orders/jwt-signing.pem',
];

/** The same of every key. */
const ofEach = (verdict: string, told: string) => [
  verdict,
  ...KEYS.map(id => `${id}: ${verdict}${told && `, ${told}`}`),
];

const STRIPE = reference(
  'payments-stripe',
  'api-key=shop/stripe#api_key',
  'webhook-secret=shop/stripe#webhook_secret',
);
const DB = reference('orders-db', 'password=shop/db#password');
const JWT = reference('jwt-signing', 'key=shop/jwt#key');

const admitting = (...conditions: readonly StoreCondition[]) => ({
  stores: [store('default', { conditions })],
});

const ALL_OF_THEM: readonly (readonly [
  rule: string,
  world: WorldFixture,
  told: readonly string[],
])[] = [
  ['all that it takes is read there already', allTaken(), ofEach('go', '')],
  [
    'that nobody reads a remote key there proves nothing, and is not green',
    notThereYet(),
    ofEach('cannotTell', 'remoteKey unknown, open remoteKey'),
  ],
  [
    'a store that is not ready blocks',
    allTaken({}, { stores: [store('default', { ready: FAILED })] }),
    // Neighbours fail with it, which says nothing of the remote keys.
    ofEach(
      'wouldBlock',
      'store failed storeNotReady, remoteKey unknown, open remoteKey',
    ),
  ],
  [
    'a store that is not there blocks',
    notThereYet({}, { stores: [] }),
    ofEach(
      'wouldBlock',
      'store failed storeAbsent, remoteKey unknown, open remoteKey',
    ),
  ],
  [
    'a store that nobody has checked yet is neither',
    notThereYet({}, { stores: [store('default', { ready: undefined })] }),
    ofEach(
      'cannotTell',
      'store unknown unknown, remoteKey unknown, open remoteKey',
    ),
  ],
  [
    'a plane that cannot be seen leaves it open',
    allTaken({}, { observation: DARK }),
    ofEach(
      'cannotTell',
      'store unknown planeUnreachable, remoteKey unknown, open remoteKey',
    ),
  ],
  [
    'a plane that is not listed yet leaves it open',
    allTaken({}, { observation: PENDING, stores: [] }),
    ofEach(
      'cannotTell',
      'store unknown stillStarting, remoteKey unknown, open remoteKey',
    ),
  ],
  [
    'a plane that is not configured leaves it open',
    notThereYet({}, { access: { state: 'notConfigured' } }),
    ofEach(
      'cannotTell',
      'store unknown planeNotConfigured, remoteKey unknown, open remoteKey',
    ),
  ],
  [
    'a plane that names no store blocks',
    notThereYet({}, { secretStore: '' }),
    ofEach('wouldBlock', 'store failed storeNotSet'),
  ],
  [
    'a store that does not admit the namespace blocks',
    allTaken({}, admitting({ namespaces: ['elsewhere'] })),
    ofEach(
      'wouldBlock',
      'admission failed namespaceNotAllowed, remoteKey unknown, open remoteKey',
    ),
  ],
  [
    'a store that admits the namespace does not',
    allTaken({}, admitting({ namespaces: [planeNamespace('development')] })),
    ofEach('go', ''),
  ],
  [
    'a store that admits some namespaces leaves it open where the namespace is not known',
    notThereYet({}, admitting({ namespaces: ['elsewhere'] })),
    ofEach(
      'cannotTell',
      'admission unknown, remoteKey unknown, open namespace, open remoteKey',
    ),
  ],
  [
    'a component that takes no secret can go',
    notThereYet({ releases: [release('orders-api-1', [env('PLAIN')])] }),
    ['go'],
  ],
];

const ONE: typeof ALL_OF_THEM = [
  [
    'a SecretReference that does not exist blocks',
    allTaken({ references: [STRIPE, JWT] }),
    [
      'wouldBlock',
      'DB_PASSWORD: wouldBlock, reference failed referenceMissing',
    ],
  ],
  [
    'a SecretReference without the key blocks',
    allTaken({
      references: [STRIPE, JWT, reference('orders-db', 'other=a#b')],
    }),
    [
      'wouldBlock',
      'DB_PASSWORD: wouldBlock, reference failed referenceMissing',
    ],
  ],
  [
    'a property that nobody is seen to take is known with the deploy alone, and can go',
    allTaken({
      references: [STRIPE, JWT, reference('orders-db', 'password=shop/db#new')],
    }),
    ['go', 'DB_PASSWORD: go, open property'],
  ],
  [
    'what is overridden there counts, and not what the release says',
    allTaken({
      bindings: [
        binding('staging', 'orders-api-1'),
        binding('development', 'orders-api-0', {
          overrides: [env('DB_PASSWORD=absent/key')],
          state: 'Undeploy',
        }),
      ],
    }),
    [
      'wouldBlock',
      'DB_PASSWORD: wouldBlock, reference failed referenceMissing',
    ],
  ],
];

const dbOf = (told: readonly string[]) =>
  told.filter(
    line => !KEYS.some(id => line.startsWith(id)) || line.includes('DB_'),
  );

describe('a release may go to an environment', () => {
  it.each(ALL_OF_THEM)('%s', (_, world, told) => {
    expect(inShort(mayGo(world))).toEqual(told);
  });

  it.each(ONE)('%s', (_, world, told) => {
    expect(dbOf(inShort(mayGo(world)))).toEqual(told);
  });

  it('says who reads it there, from where, and what', () => {
    const {
      from,
      release: of,
      keys,
      alreadyThere,
      notChecked,
    } = mayGo(allTaken());
    expect({ from, of, alreadyThere, notChecked }).toEqual({
      from: 'staging',
      of: 'orders-api-1',
      alreadyThere: false,
      notChecked: [],
    });
    const readers = keys.map(({ readBy }) =>
      readBy.map(({ component: { name } }) => name).join(),
    );
    // Two take properties of one remote key.
    const stripe = 'taker-0,taker-1';
    expect(readers).toEqual([stripe, stripe, 'taker-2', 'taker-3']);
  });

  it('a key that is taken from another store than that of its plane says so, and not more', () => {
    const own = { kind: 'ClusterSecretStore', name: 'own' } as const;
    const world = allTaken();
    const secrets = secretsOf('staging', { storeRef: own });
    const clusters = {
      ...world.clusters,
      'staging-data': { secrets, stores: [store('default'), store('own')] },
    };
    expect(dbOf(inShort(mayGo({ ...world, clusters })))).toEqual([
      'cannotTell',
      'DB_PASSWORD: cannotTell, store unknown, open store',
    ]);
  });

  it('what is not checked is told with its keys', () => {
    expect(mayGo(notThereYet()).notChecked).toEqual([
      { what: 'remoteKey', keys: KEYS },
    ]);
  });

  it('what stands before the environment is the release, else the current workload', () => {
    const world = notThereYet({
      bindings: [],
      rendered: [],
      workloads: [workload([env('NEW=orders-db/password')])],
    });
    const { from, release: of, keys } = mayGo(world);
    expect({ from, of, keys: keys.map(({ id }) => id) }).toEqual({
      from: undefined,
      of: undefined,
      keys: ['NEW'],
    });
  });

  it('an environment that has it already says so, and is judged in the same way', () => {
    const told = mayGo(shop(), () => true, 'production');
    expect(told).toMatchObject({
      alreadyThere: true,
      from: 'staging',
      release: 'orders-api-1',
      production: true,
      verdict: 'go',
    });
  });

  it('without the control plane nothing is told, and nothing is green', () => {
    const { verdict, keys, cause } = mayGo(notThereYet({ controlPlane: DARK }));
    expect({ verdict, keys, cause: cause?.class }).toEqual({
      verdict: 'cannotTell',
      keys: [],
      cause: 'planeUnreachable',
    });
  });

  it('a verdict is as bad as the worst of its keys, which comes first', () => {
    const anyReferences = fc.subarray([STRIPE, DB, JWT]);
    const anyTakers = fc.subarray(TAKERS);
    fc.assert(
      fc.property(anyReferences, anyTakers, (references, takers) => {
        const world = withNeighbours(notThereYet({ references }), takers);
        const { verdict, keys } = mayGo(world);
        expect(verdict).toBe(keys[0].verdict);
        for (const { verdict: own, checks, notChecked, readBy } of keys) {
          const isProven = checks.some(({ result }) => result === 'failed');
          expect(own === 'wouldBlock').toBe(isProven);
          if (own !== 'go') continue;
          expect(checks.map(({ result }) => result)).toEqual(
            checks.map(() => 'passed'),
          );
          expect(notChecked.filter(what => what !== 'property')).toEqual([]);
          expect(readBy.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 30 },
    );
  });
});
