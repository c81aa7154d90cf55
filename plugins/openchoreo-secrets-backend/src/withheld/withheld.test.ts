import {
  alsoUsedBySchema,
  entitySecretsSchema,
  environmentBindingsSchema,
  projectSecretsSchema,
  referencesAnswerSchema,
  DEFAULT_THRESHOLDS,
  type EntitySecretsDto,
  type ProjectSecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';
import { EVERYTHING } from '../access/visibility';
import { ORDERS, seesOnly } from '../query/__fixtures__/ask';
import { fleet } from '../query/__fixtures__/fleet';
import { neighbour, withNeighbours } from '../query/__fixtures__/neighbours';
import { NAMESPACE, NOW, PROJECT } from '../query/__fixtures__/objects';
import { shop } from '../query/__fixtures__/shop';
import { snapshotOf, type WorldFixture } from '../query/__fixtures__/world';
import { alsoUsedBy, fleetRow, tiedTo } from '../query/fleet/alsoUsedBy';
import { environmentBindings } from '../query/environment/environmentBindings';
import { entitySecrets } from '../query/entity/entitySecrets';
import { projectSecrets } from '../query/project/projectSecrets';
import { referencesAnswer } from '../query/references/referencesAnswer';
import {
  ENVIRONMENTS,
  MARK,
  TEAM,
  withUnknown,
  worldOf,
  worlds,
} from './__testUtils__/marked';
import { withheldBindings } from './bindings';
import { withheldAlsoUsedBy, withheldReferences } from './references';
import { withheldProject } from './project';
import { withheldSecrets } from './secrets';
import { withheld } from './withheld';

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

function project(world: WorldFixture): ProjectSecretsDto {
  return projectSecrets(
    {
      entity: { kind: 'System', namespace: NAMESPACE, name: PROJECT },
      scope: 'system',
      namespace: NAMESPACE,
      project: PROJECT,
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

  it('what the configuration calls a store is told, to add something there', () => {
    const displayName = 'Vault of a team';
    const url = 'https://vault.example.com/';
    const all = entitySecrets(
      {
        entity: {
          kind: 'Component',
          namespace: NAMESPACE,
          name: ORDERS.name,
        },
        scope: 'component',
        component: ORDERS,
      },
      seesOnly(ORDERS),
      {
        ...context(shop()),
        storeNames: [{ store: 'default', displayName, url }],
      },
    );
    const { stores } = withheld(withheldSecrets, all, TEAM);
    expect(Object.values(stores)).not.toHaveLength(0);
    for (const { name, called } of Object.values(stores)) {
      expect({ name, called }).toEqual({ called: { displayName, url } });
    }
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
          withheld(withheldProject, withUnknown(project(world)), TEAM),
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

  it('they are not named in the secrets of a project either', () => {
    fc.assert(
      fc.property(worlds, ({ world }) => {
        const all = project(world);
        const shown = withheld(withheldProject, all, TEAM);
        expect(JSON.stringify(shown)).not.toContain(MARK);
        expect(projectSecretsSchema.parse(shown)).toEqual(shown);
        const ids = new Set(shown.planes.map(({ id }) => id));
        for (const { planeId, storeId } of shown.environments) {
          expect(planeId === undefined || ids.has(planeId)).toBe(true);
          expect(storeId === undefined || storeId in shown.stores).toBe(true);
        }
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
