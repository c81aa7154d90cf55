import {
  alsoUsedBySchema,
  entitySecretsSchema,
  environmentBindingsSchema,
  referencesAnswerSchema,
  DEFAULT_THRESHOLDS,
  type EntitySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import { EVERYTHING } from '../access/visibility';
import { ORDERS, seesOnly } from '../query/__fixtures__/ask';
import { fleet, heard } from '../query/__fixtures__/fleet';
import { neighbour, withNeighbours } from '../query/__fixtures__/neighbours';
import {
  environment,
  envSecretName,
  FAILED,
  NAMESPACE,
  NOW,
  PROJECT,
  store,
} from '../query/__fixtures__/objects';
import { secretsOf, shop } from '../query/__fixtures__/shop';
import {
  DARK,
  eventKey,
  PENDING,
  snapshotOf,
  type ClusterFixture,
  type WorldFixture,
} from '../query/__fixtures__/world';
import { alsoUsedBy, fleetRow, tiedTo } from '../query/fleet/alsoUsedBy';
import { environmentBindings } from '../query/environment/environmentBindings';
import { entitySecrets } from '../query/entity/entitySecrets';
import { referencesAnswer } from '../query/references/referencesAnswer';
import { withheldBindings } from './bindings';
import { withheldAlsoUsedBy, withheldReferences } from './references';
import { withheldSecrets } from './secrets';
import { withheld } from './withheld';

/** Stands in every name and word that is the platform's. */
const MARK = 'zzplatform';
const TEAM = 'group:default/operators';
const STORE = `${MARK}-vault`;
const ENVIRONMENTS = ['development', 'staging', 'production'] as const;

const MESSAGES = [
  `could not get ClusterSecretStore "${STORE}", not found`,
  `ClusterSecretStore "${STORE}" is not ready`,
  `using cluster store "${STORE}" is not allowed from namespace "dp-acme"`,
  `403 permission denied at https://${MARK}.example/v1/shop/db`,
  `error processing spec.data[0] (key: shop/stripe), err: 401 from ${MARK}`,
  `dial tcp: lookup ${MARK}.internal: no such host`,
  `something new from ${MARK}`,
];

function clusterOf(name: string, fault: string, message: string) {
  const failing = {
    secrets: secretsOf(name, {
      storeRef: { kind: 'ClusterSecretStore', name: STORE },
      ready: { ...FAILED, message: `${FAILED.message}: ${MARK}` },
    }),
    events: { [eventKey(name, envSecretName(name))]: heard(message) },
  };
  const faults: Readonly<Record<string, ClusterFixture>> = {
    none: { secrets: secretsOf(name) },
    failing,
    dark: { ...failing, observation: DARK },
    starting: { ...failing, observation: PENDING },
    storeFails: {
      ...failing,
      stores: [store(STORE, { ready: { ...FAILED, message } })],
    },
    storeAbsent: { ...failing, stores: [] },
    notConfigured: { access: { state: 'notConfigured' } },
  };
  return { secretStore: STORE, stores: [store(STORE)], ...faults[fault] };
}

interface Fault {
  readonly fault: string;
  readonly message: string;
}

const faults = fc.record({
  fault: fc.constantFrom(
    'none',
    'failing',
    'dark',
    'starting',
    'storeFails',
    'storeAbsent',
    'notConfigured',
  ),
  message: fc.constantFrom(...MESSAGES),
});

const planeOf = (name: string) => `${MARK}-${name}`;

function worldOf(each: readonly Fault[]): WorldFixture {
  const world = shop({
    environments: ENVIRONMENTS.map(name =>
      environment(name, planeOf(name), name === 'production'),
    ),
  });
  return {
    ...world,
    clusters: Object.fromEntries(
      ENVIRONMENTS.map((name, index) => [
        planeOf(name),
        clusterOf(name, each[index].fault, each[index].message),
      ]),
    ),
  };
}

const worlds = fc
  .tuple(faults, faults, faults)
  .map(each => ({ world: worldOf(each) }));

const context = (world: WorldFixture) => ({
  snapshot: snapshotOf(world),
  now: NOW,
  thresholds: DEFAULT_THRESHOLDS,
});

function secrets(world: WorldFixture): EntitySecretsDto {
  return entitySecrets(
    {
      entity: { kind: 'Component', namespace: NAMESPACE, name: ORDERS.name },
      scope: 'component',
      component: ORDERS,
    },
    seesOnly(ORDERS),
    context(world),
  );
}

function bindings(world: WorldFixture, name: string) {
  return environmentBindings(
    {
      entity: { kind: 'Environment', namespace: NAMESPACE, name },
      namespace: NAMESPACE,
      environment: name,
    },
    seesOnly(ORDERS),
    context(world),
  );
}

/** The severities of an answer, which are not withheld. */
const severities = ({ components }: EntitySecretsDto) =>
  components.flatMap(({ rows, report: { headline, findings } }) => [
    headline.worst,
    ...rows.flatMap(({ cells }) => cells.map(({ health }) => health.severity)),
    ...findings.map(({ severity, cause }) => `${severity} ${cause.actor}`),
  ]);

/** With a field that nobody knows in everything that has fields. */
function withUnknown<T>(value: T): T;
function withUnknown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknown);
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).map(([key, each]) => [
    key,
    withUnknown(each),
  ]);
  return { ...Object.fromEntries(known), [`${MARK}New`]: `${MARK} says` };
}

describe('for who may not see what is the platform’s', () => {
  it('no name of a plane or a store, and no word of a provider, stands in the secrets of an entity', () => {
    fc.assert(
      fc.property(worlds, ({ world }) => {
        const all = secrets(world);
        expect(JSON.stringify(all)).toContain(MARK);
        const shown = withheld(withheldSecrets, all, TEAM);
        expect(JSON.stringify(shown)).not.toContain(MARK);
        expect(entitySecretsSchema.parse(shown)).toEqual(shown);
        expect(shown.platformTeam).toBe(TEAM);
      }),
    );
  });

  it('what is wrong, how bad it is and who acts is told all the same', () => {
    fc.assert(
      fc.property(worlds, ({ world }) => {
        const all = secrets(world);
        expect(severities(withheld(withheldSecrets, all, TEAM))).toEqual(
          severities(all),
        );
      }),
    );
  });

  it('planes and stores are still told from one another', () => {
    fc.assert(
      fc.property(worlds, ({ world }) => {
        const all = secrets(world);
        const shown = withheld(withheldSecrets, all, TEAM);
        expect(shown.planes).toHaveLength(all.planes.length);
        expect(new Set(shown.planes.map(({ id }) => id)).size).toBe(
          all.planes.length,
        );
        expect(Object.keys(shown.stores)).toHaveLength(
          Object.keys(all.stores).length,
        );
        const { environments } = shown.components[0];
        const ids = shown.planes.map(({ id }) => id);
        expect(ids).toEqual(
          expect.arrayContaining(
            environments.flatMap(({ planeId }) => planeId ?? []),
          ),
        );
        expect(Object.keys(shown.stores)).toEqual(
          expect.arrayContaining(
            environments.flatMap(({ storeId }) => storeId ?? []),
          ),
        );
        for (const [id, each] of Object.entries(shown.objects)) {
          expect(each.id).toBe(id);
        }
      }),
    );
  });

  it('no field that nobody decided about is told, in whatever it stands', () => {
    fc.assert(
      fc.property(worlds, ({ world }) => {
        const all = fleet(world);
        const scope = { namespace: NAMESPACE, visibility: EVERYTHING };
        const row = fleetRow(all, ORDERS, 'staging', 'DB_PASSWORD');
        const shown = [
          withheld(withheldSecrets, withUnknown(secrets(world)), TEAM),
          withheld(
            withheldBindings,
            withUnknown(bindings(world, 'staging')),
            TEAM,
          ),
          withheld(
            withheldReferences,
            withUnknown(referencesAnswer(all, scope)),
            TEAM,
          ),
          row &&
            withheld(
              withheldAlsoUsedBy,
              withUnknown(alsoUsedBy(all, tiedTo(all, row), () => true)),
              TEAM,
            ),
        ];
        expect(JSON.stringify(shown)).not.toContain(MARK);
      }),
    );
  });

  it('they are not named in the bindings of an environment either', () => {
    fc.assert(
      fc.property(
        worlds,
        fc.constantFrom(...ENVIRONMENTS),
        ({ world }, name) => {
          const shown = withheld(withheldBindings, bindings(world, name), TEAM);
          expect(JSON.stringify(shown)).not.toContain(MARK);
          expect(environmentBindingsSchema.parse(shown)).toEqual(shown);
        },
      ),
    );
  });

  it('nor with SecretReferences, nor with those that take the same key', () => {
    fc.assert(
      fc.property(worlds, ({ world }) => {
        const all = fleet(
          withNeighbours(world, [
            neighbour('cart', 'u1', false, {
              key: 'DB=orders-db/password',
              takes: 'DB=shop/db#password',
            }),
          ]),
        );
        const named = withheld(
          withheldReferences,
          referencesAnswer(all, {
            namespace: NAMESPACE,
            visibility: EVERYTHING,
          }),
          TEAM,
        );
        expect(JSON.stringify(named)).not.toContain(MARK);
        expect(referencesAnswerSchema.parse(named)).toEqual(named);
        const row = fleetRow(all, ORDERS, 'staging', 'DB_PASSWORD');
        if (!row) return;
        const used = withheld(
          withheldAlsoUsedBy,
          alsoUsedBy(all, tiedTo(all, row), () => true),
          TEAM,
        );
        expect(JSON.stringify(used)).not.toContain(MARK);
        expect(alsoUsedBySchema.parse(used)).toEqual(used);
      }),
    );
  });

  it('the keys of their own stay theirs', () => {
    const absent = {
      fault: 'failing',
      message:
        'error processing spec.data[0] (key: shop/stripe), err: property api_key does not exist in key shop/stripe',
    };
    const shown = withheld(
      withheldSecrets,
      secrets(worldOf([absent, absent, absent])),
      TEAM,
    );
    expect(shown.components[0].report.findings[0].cause).toMatchObject({
      class: 'propertyAbsent',
      actor: 'developer',
      params: { remoteKey: 'shop/stripe', property: 'api_key' },
    });
  });

  it('the project stays named', () => {
    const none = { fault: 'none', message: '' };
    const shown = withheld(
      withheldSecrets,
      secrets(worldOf([none, none, none])),
      TEAM,
    );
    expect(shown.components[0]).toMatchObject({ project: PROJECT });
  });
});
