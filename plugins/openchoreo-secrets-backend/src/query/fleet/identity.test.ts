import {
  planesAnswerSchema,
  type ExternalSecretObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { asRead } from '../__fixtures__/asRead';
import { fleet, incidents, stray } from '../__fixtures__/fleet';
import { FAILED, NOW } from '../__fixtures__/objects';
import { secretsOf, shop } from '../__fixtures__/shop';
import { DARK, snapshotOf, type ClusterFixture } from '../__fixtures__/world';
import { identityQuestions } from './identityQuestions';
import { planesAnswer } from './planes';
import { matchingRows } from './secrets';
import type { SecretsQuery } from './secretsQuery';
import { summaryAnswer } from '../summary/summary';

const STAGING = 'DataPlane/acme/staging-data';
const PRODUCTION = 'DataPlane/acme/production-data';

/** Production, and the plane of staging, which answers its id and shows the same objects beside its own. */
function world(
  production: ClusterFixture,
  copies: readonly ExternalSecretObject[],
  uid = 'one',
) {
  return shop(
    {},
    {
      'production-data': {
        ...production,
        claims: { [PRODUCTION]: { uid: 'one' } },
      },
      'staging-data': {
        secrets: [...secretsOf('staging'), ...copies],
        claims: { [STAGING]: { uid } },
      },
    },
  );
}

const failing = secretsOf('production', { ready: FAILED });
const fine = secretsOf('production');

const planeOf = (of: ReturnType<typeof world>, id: string) =>
  asRead(planesAnswerSchema, planesAnswer(fleet(of))).planes.find(
    plane => plane.id === id,
  );

const totals = (of: ReturnType<typeof world>) =>
  summaryAnswer(fleet(of)).secrets;

const rows = (
  of: ReturnType<typeof world>,
  filters: SecretsQuery['filters'],
) => {
  const query = { filters, sort: 'severity', descending: true } as const;
  return matchingRows(fleet(of), query).map(
    ({ planeId, owner, health }) => `${planeId} ${owner} ${health.severity}`,
  );
};

describe('planes that answer one id', () => {
  it('say so, and are an incident for platform engineers', () => {
    const asked = world({ secrets: fine }, fine);
    const cause = {
      class: 'clusterIdShared',
      actor: 'platformEngineer',
      params: { plane: 'production-data', other: 'staging-data' },
    };
    for (const id of [STAGING, PRODUCTION]) {
      expect(planeOf(asked, id)).toMatchObject({
        identity: [cause],
        own: 'warning',
        sharedWith: [],
      });
    }
    expect(planeOf(asked, 'DataPlane/acme/development-data')?.identity).toBe(
      undefined,
    );
    expect(incidents(asked)).toEqual([
      expect.objectContaining({ level: 'plane', severity: 'warning', cause }),
    ]);
  });

  it('are told of by their whole references where they are called alike', () => {
    const claims = { a: { uid: 'one' } };
    const clusters = {
      'ClusterDataPlane/default': { claims },
      'ClusterWorkflowPlane/default': { claims },
      'DataPlane/acme/eu': { claims: { a: { uid: 'two' } } },
    };
    const [question, ...others] = identityQuestions(snapshotOf({ clusters }));
    expect(question.cause.params).toEqual({
      plane: 'ClusterDataPlane/default',
      other: 'ClusterWorkflowPlane/default',
    });
    expect(others).toEqual([]);
  });

  it('count each what is seen over its own access: a copy takes nothing out of a total', () => {
    const beside = (production: ClusterFixture, uid?: string) => {
      const alone = totals(world(production, [], uid));
      const both = totals(world(production, fine, uid));
      const { ok, ...others } = alone;
      expect(both).toEqual({ ...others, ok: ok + 2 });
    };
    beside({ secrets: failing });
    beside({ secrets: failing, observation: DARK });
    // As it is where they answer two ids.
    beside({ secrets: failing }, 'two');
  });

  it('push no row of another out of the list, whatever is copied', () => {
    const mine = stray('tools', 'token');
    const failed = { ...mine, ready: FAILED };
    const copies = secretsOf('production', { ready: FAILED });
    for (const own of [mine, failed]) {
      const production = { secrets: [...fine, own] };
      const alone = rows(world(production, []), {});
      expect(alone).toContainEqual(
        expect.stringContaining(`${PRODUCTION} unmanaged`),
      );
      for (const copy of [mine, failed]) {
        const asked = rows(world(production, [...copies, copy]), {});
        const ofProduction = (row: string) => row.startsWith(PRODUCTION);
        expect(asked.filter(ofProduction)).toEqual(alone.filter(ofProduction));
      }
    }
  });

  it('have each its own stores', () => {
    const alone = summaryAnswer(fleet(world({ secrets: fine }, [], 'two')));
    const both = summaryAnswer(fleet(world({ secrets: fine }, [])));
    expect(both.stores).toEqual(alone.stores);
  });

  it('deliver under their own names alone', () => {
    const found = rows(world({ secrets: failing }, fine), {
      delivery: ['current'],
    });
    const unmanaged = found.filter(row => row.includes(' unmanaged '));
    expect(new Set(unmanaged)).toEqual(new Set([`${STAGING} unmanaged ok`]));
    expect(found).toContain(`${STAGING} component ok`);
  });

  it('show each what is seen over its own access, whatever the other says', () => {
    const asked = world({ secrets: fine }, failing);
    const alone = world({ secrets: fine }, []);
    expect(planeOf(asked, PRODUCTION)?.secrets).toEqual(
      planeOf(alone, PRODUCTION)?.secrets,
    );
    for (const filters of [
      { plane: [PRODUCTION] },
      { environment: ['production'] },
    ]) {
      expect(rows(asked, filters)).toEqual(rows(alone, filters));
    }
    expect(rows(asked, { plane: [STAGING] })).toContain(
      `${STAGING} unmanaged warning`,
    );
  });

  it('take nothing from each other by seeing nothing', () => {
    const dark = fleet(
      shop(
        {},
        {
          'production-data': {
            secrets: fine,
            claims: { [PRODUCTION]: { uid: 'one' } },
          },
          'staging-data': {
            secrets: [...secretsOf('staging'), ...fine],
            claims: { [STAGING]: { uid: 'one' } },
            observation: DARK,
          },
        },
      ),
    );
    const production = dark.rows.filter(
      ({ environment }) => environment === 'production',
    );
    expect(production.map(({ health }) => health.severity)).toEqual(
      production.map(() => 'ok'),
    );
    const copies = dark.rows.filter(({ owner }) => owner === 'unmanaged');
    expect(
      copies.map(({ planeId, health }) => `${planeId} ${health.severity}`),
    ).toEqual([`${STAGING} unknown`, `${STAGING} unknown`]);
  });
});

describe('a plane is in question', () => {
  const claims = (of: NonNullable<ClusterFixture['claims']>) =>
    shop({}, { 'staging-data': { claims: of } });
  const classes = (of: NonNullable<ClusterFixture['claims']>) =>
    planeOf(claims(of), STAGING)?.identity?.map(cause => cause.class);

  it('where it answers another id than before', () => {
    const changedAt = NOW - 60_000;
    expect(classes({ [STAGING]: { uid: 'b', changedAt } })).toEqual([
      'clusterIdChanged',
    ]);
    const [incident] = incidents(
      claims({ [STAGING]: { uid: 'b', changedAt } }),
    );
    expect(incident).toMatchObject({
      level: 'plane',
      planeId: STAGING,
      severity: 'warning',
      cause: { params: { plane: 'staging-data' } },
      since: new Date(changedAt).toISOString(),
    });
  });

  it('where the ways into its cluster answer different ids', () => {
    expect(
      classes({ [STAGING]: { uid: 'a' }, 'DataPlane/acme/b': { uid: 'b' } }),
    ).toEqual(['clusterIdMixed']);
  });

  it('not where all ways into its cluster answer one id, or none', () => {
    expect(
      classes({ [STAGING]: { uid: 'a' }, 'DataPlane/acme/b': { uid: 'a' } }),
    ).toBeUndefined();
    expect(classes({})).toBeUndefined();
  });

  const released = (namespaces: readonly string[], put = 'dp-acme-shop') => {
    const given = shop({}, { 'staging-data': { secrets: [], namespaces } });
    const rendered = given.rendered?.map(release =>
      release.environment === 'staging'
        ? {
            ...release,
            secretsInPlace: [{ id: 'a', namespace: put, name: 'a' }],
          }
        : release,
    );
    return planeOf({ ...given, rendered }, STAGING)?.identity;
  };

  it('where nothing is in its cluster of what OpenChoreo put there, as with an access to another', () => {
    expect(released(['kube-system'])).toMatchObject([
      { class: 'wrongCluster', params: { plane: 'staging-data' } },
    ]);
  });

  it('not where some of that is there, or no namespace was seen', () => {
    expect(released(['kube-system', 'dp-acme-shop'])).toBeUndefined();
    expect(released([])).toBeUndefined();
  });
});
