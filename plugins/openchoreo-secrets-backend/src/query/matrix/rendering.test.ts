import type { Condition } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ask, matrix, only } from '../__fixtures__/ask';
import {
  binding,
  meta,
  MINUTE,
  NAMESPACE,
  NOW,
  rendered,
} from '../__fixtures__/objects';
import { shop } from '../__fixtures__/shop';
import { snapshotOf, type WorldFixture } from '../__fixtures__/world';

const failed = (message: string): Condition => ({
  type: 'ReleaseSynced',
  status: 'False',
  reason: 'RenderingFailed',
  message,
  lastTransitionAt: NOW - 10 * MINUTE,
});

const world = (message: string, more: WorldFixture = {}) =>
  shop({
    bindings: [
      binding('development', 'orders-api-1', { conditions: [failed(message)] }),
    ],
    rendered: [],
    ...more,
  });

const MISSING =
  'Failed to collect SecretReferences: SecretReference "orders-db" not found';

describe('a release that cannot be rendered', () => {
  it('is the fault of the key whose reference does not exist; the others are held back', () => {
    const references = shop().references?.filter(
      ({ meta: { name } }) => name !== 'orders-db',
    );
    const answer = ask(snapshotOf(world(MISSING, { references })));
    expect(matrix(answer)).toEqual({
      DB_PASSWORD: 'notCreated | notDeployed | notDeployed',
      STRIPE_API_KEY: 'heldBack | notDeployed | notDeployed',
      STRIPE_WEBHOOK_SECRET: 'heldBack | notDeployed | notDeployed',
      '/etc/orders/jwt-signing.pem': 'heldBack | notDeployed | notDeployed',
    });
    expect(only(answer).report.findings).toEqual([
      expect.objectContaining({
        rows: ['DB_PASSWORD'],
        heldBack: 3,
        blocksPodStart: true,
        cause: expect.objectContaining({
          class: 'referenceMissing',
          params: { reference: 'orders-db' },
        }),
      }),
    ]);
  });

  it('names the missing key of a reference that exists', () => {
    const references = shop().references?.map(each =>
      each.meta.name === 'orders-db' ? { ...each, data: [] } : each,
    );
    const answer = ask(snapshotOf(world(MISSING, { references })));
    const [finding] = only(answer).report.findings;
    expect(finding.cause.params).toEqual({
      reference: 'orders-db',
      key: 'password',
    });
    const cell = only(answer).rows.find(({ id }) => id === 'DB_PASSWORD')
      ?.cells[0];
    expect(cell?.reference?.state).toBe('keyAbsent');
  });

  it.each([
    ['storeNotSet', 'CEL: no such key: secretStore'],
    ['renderFailed', 'CEL: no such overload'],
  ])(
    'is %s for the whole environment, when the message says "%s"',
    (cause, message) => {
      const answer = ask(snapshotOf(world(message)));
      expect(only(answer).environments[0].causes).toEqual([
        expect.objectContaining({ class: cause, text: message }),
      ]);
      expect(only(answer).report.findings).toHaveLength(1);
      expect(only(answer).report.findings[0].rows).toHaveLength(4);
    },
  );

  it('leaves what an earlier rendering delivers as it is, and says that the last change is not rolled out', () => {
    const answer = ask(
      snapshotOf(world('CEL: x', { rendered: shop().rendered })),
    );
    expect(matrix(answer).DB_PASSWORD).toBe(
      'synced | notDeployed | notDeployed',
    );
    expect(only(answer).report.headline.worst).toBe('warning');
    expect(only(answer).report.findings).toEqual([
      expect.objectContaining({
        severity: 'warning',
        environments: ['development'],
        rows: [],
        cause: expect.objectContaining({
          class: 'renderFailed',
          params: expect.objectContaining({ olderRuns: 'true' }),
        }),
      }),
    ]);
  });

  it('says nothing of another reference beside a key', () => {
    const references = shop().references?.filter(
      ({ meta: { name } }) => name !== 'payments-stripe',
    );
    const answer = ask(snapshotOf(world(MISSING, { references })));
    const stripe = only(answer).rows.find(({ id }) => id === 'STRIPE_API_KEY');
    expect(stripe?.cells[0].health.cause).toEqual({
      class: 'referenceMissing',
      actor: 'developer',
      params: { reference: 'payments-stripe' },
    });
  });
});

describe('a release that was just rendered', () => {
  it('may list what the plane does not have yet, for a while', () => {
    const own = rendered('development', ['a']).meta;
    const young = shop().rendered?.map(each => ({
      ...each,
      meta: meta(each.meta.name, {
        namespace: NAMESPACE,
        owner: each.meta.name === own.name ? own.owner : each.meta.owner,
        createdAt: NOW - 10_000,
      }),
    }));
    const clusters = { 'development-data': { secrets: [] } };
    const answer = ask(snapshotOf(shop({ rendered: young }, clusters)));
    expect(matrix(answer).DB_PASSWORD).toBe(
      'notCreated+initialising | synced | synced',
    );
    expect(only(answer).report.headline.keys).toMatchObject({
      failing: 0,
      blocking: 0,
    });
  });
});
