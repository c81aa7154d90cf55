import { ask, matrix, only } from '../__fixtures__/ask';
import {
  binding,
  env,
  envSecretName,
  FAILED,
  MINUTE,
  NOW,
  reference,
  release,
  rendered,
  workload,
} from '../__fixtures__/objects';
import { fileSecretName, KEYS, secretsOf, shop } from '../__fixtures__/shop';
import { DARK, eventKey, snapshotOf } from '../__fixtures__/world';

const failing = (message: string) => ({
  secrets: secretsOf('production', { ready: FAILED, refreshAt: undefined }),
  events: {
    [eventKey('production', envSecretName('production'))]: {
      lastCause: {
        reason: 'UpdateFailed',
        message,
        type: 'Warning',
        firstAt: NOW - 34 * MINUTE,
        lastAt: NOW - MINUTE,
        count: 14,
      },
    },
  },
});

const WEBHOOK_ABSENT = failing(
  'error processing spec.data[1] (key: shop/stripe), err: property webhook_secret does not exist in key shop/stripe',
);

describe('the matrix of keys and environments', () => {
  it('is synced throughout when all is well', () => {
    const answer = ask(snapshotOf(shop()));
    expect(matrix(answer)).toEqual({
      '/etc/orders/jwt-signing.pem': 'synced | synced | synced',
      DB_PASSWORD: 'synced | synced | synced',
      STRIPE_API_KEY: 'synced | synced | synced',
      STRIPE_WEBHOOK_SECRET: 'synced | synced | synced',
    });
    const { report, environments } = only(answer);
    expect(report.headline).toMatchObject({
      keys: { all: 4 },
      secrets: 12,
      worst: 'ok',
    });
    expect(report.findings).toEqual([]);
    expect(environments.map(({ name }) => name)).toEqual([
      'development',
      'staging',
      'production',
    ]);
  });

  it('puts the verdict on the culprit and holds its siblings back', () => {
    const answer = ask(
      snapshotOf(shop({}, { 'production-data': WEBHOOK_ABSENT })),
    );
    expect(matrix(answer)).toEqual({
      '/etc/orders/jwt-signing.pem': 'synced | synced | synced',
      DB_PASSWORD: 'synced | synced | heldBack',
      STRIPE_API_KEY: 'synced | synced | heldBack',
      STRIPE_WEBHOOK_SECRET: 'synced | synced | neverSynced+promotionGap',
    });
    const { report, rows } = only(answer);
    expect(report.headline).toMatchObject({
      keys: { failing: 1, blocking: 1 },
      heldBack: 2,
      worst: 'critical',
    });
    expect(report.findings).toEqual([
      expect.objectContaining({
        severity: 'critical',
        rows: ['STRIPE_WEBHOOK_SECRET'],
        environments: ['production'],
        heldBack: 2,
        blocksPodStart: true,
        gap: true,
        cause: expect.objectContaining({
          class: 'propertyAbsent',
          params: expect.objectContaining({ property: 'webhook_secret' }),
        }),
      }),
    ]);
    expect(rows[0]).toMatchObject({ id: 'STRIPE_WEBHOOK_SECRET', gap: true });
    const held = rows.find(({ id }) => id === 'DB_PASSWORD');
    expect(held?.cells[2]).toMatchObject({
      heldBackBy: 'STRIPE_WEBHOOK_SECRET',
      blocksPodStart: false,
    });
  });

  it('gives all keys the verdict when no culprit can be named, and one finding', () => {
    const answer = ask(
      snapshotOf(
        shop({}, { 'production-data': failing('something went wrong') }),
      ),
    );
    const { headline, findings } = only(answer).report;
    expect(headline).toMatchObject({ keys: { failing: 3 }, heldBack: 0 });
    expect(findings).toHaveLength(1);
    expect(findings[0].rows).toHaveLength(3);
  });

  it('knows which keys of an edited and failing object are new, where the earlier ones were seen', () => {
    const [edited, ...rest] = secretsOf('production', {
      ready: FAILED,
      syncedResourceVersion: '1-a',
    });
    const { namespace, name, uid } = edited.meta;
    const world = (of: string) => ({
      secrets: [
        { ...edited, meta: { ...edited.meta, generation: 2 } },
        ...rest,
      ],
      syncedKeys: {
        [`${namespace}/${name}`]: {
          uid: of,
          generation: 1,
          immutable: false,
          keys: new Set(['DB_PASSWORD']),
        },
      },
    });
    const delivered = (of: string) => {
      const clusters = { 'production-data': world(of) };
      const { rows } = only(ask(snapshotOf(shop({}, clusters))));
      const state = (id: string) =>
        rows.find(row => row.id === id)?.cells[2].delivery.state;
      return [state('DB_PASSWORD'), state('STRIPE_API_KEY')];
    };
    expect(delivered(uid)).toEqual(['old', 'none']);
    expect(delivered('of another')).toEqual(['unknown', 'unknown']);
  });

  it('makes one finding of a store that fails under several objects', () => {
    const store = {
      kind: 'ClusterSecretStore' as const,
      meta: { name: 'default', uid: 'uid', labels: {} },
      conditions: [],
      ready: { ...FAILED, reason: 'InvalidProviderConfig' },
    };
    const [envSecret, fileSecret] = secretsOf('production', {
      ready: FAILED,
      refreshAt: undefined,
    });
    const answer = ask(
      snapshotOf(
        shop(
          {},
          {
            'production-data': {
              stores: [store],
              secrets: [
                envSecret,
                { ...fileSecret, ready: FAILED, refreshAt: undefined },
              ],
            },
          },
        ),
      ),
    );
    const { findings } = only(answer).report;
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      verdict: 'storeNotReady',
      heldBack: 0,
      blocksPodStart: true,
      storeId: 'DataPlane/acme/production-data/ClusterSecretStore/default',
    });
    expect(findings[0].rows).toHaveLength(4);
  });

  it('turns a dark plane unknown, with what was known, and touches no other', () => {
    const answer = ask(
      snapshotOf(shop({}, { 'staging-data': { observation: DARK } })),
    );
    expect(matrix(answer).DB_PASSWORD).toBe('synced | unknown | synced');
    const { rows, report } = only(answer);
    expect(rows[0].cells[1].lastKnown).toEqual({
      verdict: 'synced',
      severity: 'ok',
      delivery: 'current',
      at: new Date(NOW - 6 * MINUTE).toISOString(),
    });
    expect(report.headline).toMatchObject({ worst: 'unknown', unknown: 4 });
    expect(report.findings).toEqual([
      expect.objectContaining({
        severity: 'unknown',
        environments: ['staging'],
        planeId: 'DataPlane/acme/staging-data',
      }),
    ]);
  });

  it('says plain value where an override replaces a secret by a literal', () => {
    const answer = ask(
      snapshotOf(
        shop({
          bindings: [
            binding('development', 'orders-api-1', {
              overrides: [env('DB_PASSWORD')],
            }),
          ],
        }),
      ),
    );
    expect(matrix(answer).DB_PASSWORD).toBe(
      'plainValue+overridden | notDeployed | notDeployed',
    );
  });

  it('marks what was changed and not released, and what was not yet rendered', () => {
    const answer = ask(
      snapshotOf(
        shop({
          workloads: [
            workload([...KEYS.slice(0, 3), env('NEW_KEY=orders-db/password')]),
          ],
          references: [reference('orders-db', 'password=shop/db#moved')],
        }),
      ),
    );
    const found = matrix(answer);
    expect(found['/etc/orders/jwt-signing.pem']).toContain(
      'changedNotReleased',
    );
    expect(found.NEW_KEY).toContain('notUsed+changedNotReleased');
    expect(found.DB_PASSWORD).toContain('synced+notYetRerendered');
    expect(only(answer).report.places[0].changedNotReleased).toBeGreaterThan(0);
  });

  it('says not created for what is listed and certainly not there', () => {
    const [envSecret] = secretsOf('production');
    const answer = ask(
      snapshotOf(shop({}, { 'production-data': { secrets: [envSecret] } })),
    );
    const row = only(answer).rows.find(({ from }) => from === 'file');
    expect(row?.cells[2]).toMatchObject({
      blocksPodStart: true,
      health: {
        verdict: 'notCreated',
        severity: 'critical',
        cause: { class: 'objectAbsent' },
      },
    });
  });

  it('says of what is not there what would hold it back if it were', () => {
    const [envSecret] = secretsOf('production');
    const world = { 'production-data': { secrets: [envSecret], stores: [] } };
    const answer = ask(snapshotOf(shop({}, world)));
    const row = only(answer).rows.find(({ from }) => from === 'file');
    expect(row?.cells[2].health).toMatchObject({
      cause: { class: 'objectAbsent' },
      furtherCauses: [{ class: 'storeAbsent', params: { store: 'default' } }],
    });
  });

  it('shows listed objects without a workload key in rows of their own', () => {
    const answer = ask(
      snapshotOf(
        shop({
          rendered: [
            rendered('development', [
              envSecretName('development'),
              fileSecretName('development'),
              'registry-pull-secret',
            ]),
          ],
        }),
      ),
    );
    const last = only(answer).rows.at(-1);
    expect(last).toMatchObject({
      id: 'ExternalSecret:registry-pull-secret',
      from: 'object',
      label: 'registry-pull-secret',
    });
    expect(last?.cells[0].health.verdict).toBe('notCreated');
  });

  it('tells undeployed from not deployed', () => {
    const answer = ask(
      snapshotOf(
        shop({
          bindings: [
            binding('development', 'orders-api-1'),
            binding('staging', 'orders-api-1', { state: 'Undeploy' }),
          ],
        }),
      ),
    );
    expect(matrix(answer).DB_PASSWORD).toBe(
      'synced | undeployed | notDeployed',
    );
  });

  it('has nothing due of a binding that is being deleted, whatever is left of it in the plane', () => {
    const going = binding('production', 'orders-api-1');
    const bindings = [
      { ...going, meta: { ...going.meta, deletionAt: NOW - 60 * MINUTE } },
    ];
    for (const secrets of [[], secretsOf('production')]) {
      const clusters = { 'production-data': { secrets } };
      const answer = ask(snapshotOf(shop({ bindings }, clusters)));
      expect(matrix(answer).DB_PASSWORD).toBe(
        'notDeployed | notDeployed | undeployed',
      );
    }
  });

  it('uses the released keys, not the current ones', () => {
    const answer = ask(
      snapshotOf(
        shop({ releases: [release('orders-api-1', KEYS.slice(0, 1))] }),
      ),
    );
    expect(matrix(answer).DB_PASSWORD).toBe(
      'notUsed+changedNotReleased | notUsed+changedNotReleased | notUsed+changedNotReleased',
    );
  });
});
