import type { PodNeed } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ask, only } from '../__fixtures__/ask';
import {
  deploymentIn,
  envSecretName,
  FAILED,
  rendered,
} from '../__fixtures__/objects';
import { fileSecretName, secretsOf, shop } from '../__fixtures__/shop';
import { webhookAbsent } from '../__fixtures__/troubles';
import { snapshotOf, type ClusterFixture } from '../__fixtures__/world';

const SECRET = envSecretName('production');
const NEVER = { ready: FAILED, refreshAt: undefined };

const keyRef = (key: string, optional = false): PodNeed => ({
  secret: SECRET,
  key,
  how: 'keyRef',
  optional,
});

/** What production says where its pods take secrets so. */
function production(
  pods: {
    readonly needs?: readonly PodNeed[];
    readonly needsUnread?: true;
  },
  cluster: ClusterFixture = { secrets: secretsOf('production', NEVER) },
) {
  const released = rendered('production', [
    SECRET,
    fileSecretName('production'),
  ]);
  const deployment = deploymentIn('production', pods);
  const fixture = shop({}, { 'production-data': cluster });
  const answer = only(
    ask(
      snapshotOf({
        ...fixture,
        rendered: (fixture.rendered ?? []).map(each =>
          each.environment === 'production'
            ? { ...released, resources: [...released.resources, deployment] }
            : each,
        ),
      }),
    ),
  );
  return Object.fromEntries(
    answer.rows.map(({ id, cells }) => {
      const [, , { health, delivery, blocksPodStart, heldBackBy }] = cells;
      const { state, effect, needs } = delivery;
      return [
        id,
        {
          state,
          effect,
          severity: health.severity,
          how: needs.map(({ how }) => how).join(),
          blocksPodStart,
          heldBackBy,
        },
      ];
    }),
  );
}

describe('a key that is not delivered', () => {
  it('blocks pods that take it as a variable', () => {
    expect(
      production({ needs: [keyRef('DB_PASSWORD')] }).DB_PASSWORD,
    ).toMatchObject({
      state: 'none',
      effect: 'blocks',
      severity: 'critical',
      blocksPodStart: true,
    });
  });

  it('harms none that can do without it', () => {
    expect(
      production({ needs: [keyRef('DB_PASSWORD', true)] }).DB_PASSWORD,
    ).toMatchObject({
      state: 'none',
      effect: 'none',
      severity: 'ok',
      blocksPodStart: false,
    });
  });

  it('is taken as the Workload declares where a template cannot be read', () => {
    const told = production({ needsUnread: true });
    expect(told.DB_PASSWORD).toMatchObject({ how: 'keyRef', effect: 'blocks' });
  });

  it('is as severe as what it holds back, where its own pod can do without it', () => {
    const told = production(
      {
        needs: [
          keyRef('STRIPE_WEBHOOK_SECRET', true),
          keyRef('DB_PASSWORD'),
          keyRef('STRIPE_API_KEY'),
        ],
      },
      webhookAbsent('production'),
    );
    expect(told.STRIPE_WEBHOOK_SECRET).toMatchObject({
      severity: 'critical',
      blocksPodStart: true,
    });
    expect(told.DB_PASSWORD).toMatchObject({
      severity: 'critical',
      blocksPodStart: false,
      heldBackBy: 'STRIPE_WEBHOOK_SECRET',
    });
  });
});
