import type {
  CellDto,
  ExternalSecretObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ask, only } from '../__fixtures__/ask';
import { fleet, incidents } from '../__fixtures__/fleet';
import {
  binding,
  env,
  externalSecret,
  FAILED,
  NOW,
  release,
  rendered,
  workload,
} from '../__fixtures__/objects';
import { shop } from '../__fixtures__/shop';
import { snapshotOf, type WorldFixture } from '../__fixtures__/world';
import { fitOf } from '../fleet/secretsFilter';

const NAME = 'orders-api-development-3f8e7d6c';
const OTHER = 'orders-api-development-5a6b7c8d';

const object = (changed: Partial<ExternalSecretObject>, name = NAME) =>
  externalSecret('development', name, [], changed);

const EXTRACT: Partial<ExternalSecretObject> = {
  dataFrom: [{ via: 'extract', remoteKey: 'shop/all' }],
};

const GENERATOR: Partial<ExternalSecretObject> = {
  storeRef: undefined,
  refreshInterval: '0',
  dataFrom: [
    { via: 'generator', generatorRef: { kind: 'Password', name: 'pw' } },
  ],
};

const PASSWORD: Partial<ExternalSecretObject> = {
  data: [{ secretKey: 'password', remoteKey: 'shop/db', property: 'password' }],
};

const templateOf = (name: string): Partial<ExternalSecretObject> => ({
  data: [{ secretKey: 'pw', remoteKey: 'shop/db', property: 'password' }],
  target: {
    name,
    creationPolicy: 'Owner',
    deletionPolicy: 'Retain',
    template: { keys: ['DB_PASSWORD'], open: false, merges: false },
  },
});

/** A component type of the platform's own delivers the only key by the given objects. */
function world(
  secrets: readonly ExternalSecretObject[],
  names: readonly string[] = [NAME],
): WorldFixture {
  const keys = [env('DB_PASSWORD=orders-db/password')];
  return shop(
    {
      bindings: [binding('development', 'orders-api-2')],
      releases: [release('orders-api-2', keys)],
      workloads: [workload(keys)],
      rendered: [rendered('development', names)],
    },
    { 'development-data': { secrets } },
  );
}

function cellIn(of: WorldFixture): CellDto {
  const { rows } = only(ask(snapshotOf(of)));
  // One row for the key and its object.
  expect(rows.map(({ id }) => id)).toEqual(['DB_PASSWORD']);
  return rows[0].cells[0];
}

describe('a key that no entry of an object names', () => {
  it.each([
    ['what an object extracts', EXTRACT, 'synced', 'current'],
    ['a template', templateOf(NAME), 'synced', 'current'],
    ['a generator', GENERATOR, 'oneShot', 'frozen'],
  ])('takes the state of %s', (_, changed, verdict, state) => {
    const of = world([object(changed)]);
    expect(cellIn(of)).toMatchObject({
      health: { verdict, severity: 'ok' },
      delivery: { state, followed: false },
      objectId: expect.stringContaining(NAME),
    });
    expect(incidents(of)).toEqual([]);
  });

  it('is not delivered where its object is not, and then that is certain', () => {
    const failing = { ...EXTRACT, ready: FAILED, refreshAt: undefined };
    const cell = cellIn(world([object(failing)]));
    expect(cell).toMatchObject({
      health: { verdict: 'neverSynced', severity: 'critical' },
      delivery: { state: 'none' },
    });
    expect(cell.delivery.followed).toBeUndefined();
  });

  it('is as an object that is listed and not there', () => {
    expect(cellIn(world([]))).toMatchObject({
      health: { verdict: 'notCreated', severity: 'critical' },
    });
  });

  it('is of the object whose template names it, before one that may have anything', () => {
    const both = world(
      [object(EXTRACT), object(templateOf(OTHER), OTHER)],
      [NAME, OTHER],
    );
    const { rows } = only(ask(snapshotOf(both)));
    const key = rows.find(({ id }) => id === 'DB_PASSWORD');
    expect(key?.cells[0].objectId).toContain(OTHER);
  });

  it('is as the worst of those that may deliver it', () => {
    const failing = { ...EXTRACT, ready: FAILED, refreshAt: undefined };
    const both = world(
      [object(EXTRACT), object(failing, OTHER)],
      [NAME, OTHER],
    );
    const { rows } = only(ask(snapshotOf(both)));
    const key = rows.find(({ id }) => id === 'DB_PASSWORD');
    expect(key?.cells[0].objectId).toContain(OTHER);
  });

  it('shares its one row with the others that the object delivers', () => {
    const keys = [
      env('DB_USER=orders-db/user'),
      env('DB_PASSWORD=orders-db/pw'),
    ];
    const of = world([object(EXTRACT)]);
    const { rows, report } = only(
      ask(
        snapshotOf({
          ...of,
          releases: [release('orders-api-2', keys)],
          workloads: [workload(keys)],
        }),
      ),
    );
    expect(rows.map(({ id, label }) => [id, label])).toEqual([
      ['DB_USER, DB_PASSWORD', 'DB_USER, DB_PASSWORD'],
    ]);
    expect(rows[0].cells[0].delivery.followed).toBe(false);
    expect(report.headline).toMatchObject({ keys: { all: 1 }, notFollowed: 1 });
  });

  it('is counted apart from what is known to be current', () => {
    const of = world([object(EXTRACT)]);
    expect(only(ask(snapshotOf(of))).report.headline.notFollowed).toBe(1);
    const by = (delivery: string) => {
      const fit = fitOf({
        filters: { owner: ['component'], delivery: [delivery] },
      });
      return fleet(of).rows.filter(row => fit(row) === true);
    };
    expect(by('notFollowed')).toHaveLength(1);
    expect(by('current')).toHaveLength(0);
  });
});

describe('a key that pods take from a Secret by its name there', () => {
  const named = (key: string, secrets = [object(PASSWORD)]): WorldFixture => {
    const of = world(secrets);
    const [{ resources, ...rest }] = of.rendered ?? [];
    const pods = {
      id: 'deployment',
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      namespace: resources[0].namespace,
      name: 'orders-api',
      needs: [
        {
          secret: NAME,
          key,
          as: 'DB_PASSWORD',
          how: 'keyRef',
          optional: false,
        },
      ] as const,
    };
    return {
      ...of,
      rendered: [{ ...rest, resources: [...resources, pods] }],
    };
  };

  it('is as the entry of that name', () => {
    expect(cellIn(named('password'))).toMatchObject({
      health: { verdict: 'synced', severity: 'ok' },
      delivery: { state: 'current', effect: 'none' },
      objectId: expect.stringContaining(NAME),
      remote: { key: 'shop/db', property: 'password' },
    });
    const failing = object({
      ...PASSWORD,
      ready: FAILED,
      refreshAt: undefined,
    });
    expect(cellIn(named('password', [failing]))).toMatchObject({
      health: { verdict: 'neverSynced', severity: 'critical' },
      delivery: { state: 'none', effect: 'blocks' },
    });
  });

  it('is not there where the Secret has none of that name, however well its object is', () => {
    expect(cellIn(named('passwrd'))).toMatchObject({
      health: {
        verdict: 'synced',
        severity: 'critical',
        cause: { class: 'unknown', params: { key: 'passwrd' } },
      },
      delivery: { state: 'none', effect: 'blocks', basis: 'spec' },
      blocksPodStart: true,
    });
  });

  it('cannot be told, where the Secret has none of that name, while the release is new', () => {
    const of = named('passwrd');
    const bindings = of.bindings?.map(each => ({ ...each, changedAt: NOW }));
    const { rows } = only(ask(snapshotOf({ ...of, bindings })));
    const key = rows.find(({ id }) => id === 'DB_PASSWORD');
    expect(key?.cells[0].delivery.state).toBe('unknown');
  });
});
