import type { Condition } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ask, only } from '../__fixtures__/ask';
import {
  binding,
  meta,
  MINUTE,
  NAMESPACE,
  NOW,
  reference,
} from '../__fixtures__/objects';
import { shop } from '../__fixtures__/shop';
import { snapshotOf, type WorldFixture } from '../__fixtures__/world';

/** Deployed to development alone. */
const answerTo = (changes: WorldFixture) => {
  const bindings = [binding('development', 'orders-api-1')];
  return only(ask(snapshotOf(shop({ bindings, ...changes }))));
};

const pending = (ago: number): Condition => ({
  type: 'ResourceDependenciesReady',
  status: 'False',
  reason: 'ResourceDependenciesPending',
  message: '2 resource dependencies pending',
  lastTransitionAt: NOW - ago,
});

describe('a release that waits for managed resources', () => {
  const waits = (ago: number) =>
    answerTo({
      bindings: [
        binding('development', 'orders-api-1', {
          conditions: [pending(ago)],
        }),
      ],
      rendered: [],
    });

  it('is waited for, for some minutes', () => {
    const answer = waits(2 * MINUTE);
    expect(answer.environments[0].causes).toMatchObject([
      { class: 'resourcesPending', params: { pending: '2' } },
    ]);
    expect(answer.report.places[0].worst).toBe('waiting');
    expect(answer.report.findings).toEqual([]);
  });

  it('is a fault after that', () => {
    expect(waits(20 * MINUTE).report.findings).toMatchObject([
      { severity: 'critical', cause: { class: 'resourcesPending' } },
    ]);
  });
});

describe('a release that nothing is said of, and that is not rendered', () => {
  const asked = (times: { changedAt?: number; seenAt?: number }) =>
    answerTo({
      bindings: [binding('development', 'orders-api-1', times)],
      rendered: [],
    });

  it.each([
    ['was changed', { changedAt: NOW - 2 * MINUTE }],
    ['was first seen', { seenAt: NOW - 2 * MINUTE }],
  ])('is waited for while its binding %s a few minutes ago', (_, times) => {
    const answer = asked(times);
    expect(answer.report.places[0].worst).toBe('waiting');
    expect(answer.report.findings).toEqual([]);
  });

  it('is waited for while it was made a few minutes ago', () => {
    const releases = shop().releases?.map(each => ({
      ...each,
      meta: { ...each.meta, createdAt: NOW - MINUTE },
    }));
    const answer = answerTo({
      bindings: [binding('development', 'orders-api-1')],
      releases,
      rendered: [],
    });
    expect(answer.report.places[0].worst).toBe('waiting');
  });

  it('is a fault after that', () => {
    const answer = asked({ changedAt: NOW - 11 * MINUTE });
    expect(answer.report.findings).toMatchObject([
      {
        severity: 'critical',
        rows: expect.arrayContaining(['DB_PASSWORD']),
        cause: { class: 'renderOverdue', actor: 'platformEngineer' },
      },
    ]);
  });
});

describe('a SecretReference that changed', () => {
  const edited = (seenAt: number | undefined) =>
    answerTo({
      references: [
        ...(shop().references ?? []).filter(
          ({ meta: { name } }) => name !== 'orders-db',
        ),
        {
          ...reference('orders-db', 'password=shop/db-2#password'),
          meta: meta('orders-db', { namespace: NAMESPACE }),
          seenAt,
        },
      ],
    });

  it('is waited for while it was seen a few minutes ago', () => {
    const answer = edited(NOW - MINUTE);
    expect(answer.environments[0].causes).toEqual([]);
    expect(answer.report.findings).toEqual([]);
  });

  it('is a change that is not rolled out after that', () => {
    const answer = edited(NOW - 20 * MINUTE);
    expect(answer.environments[0]).toMatchObject({
      causes: [{ class: 'renderOverdue', params: { reference: 'orders-db' } }],
    });
    expect(answer.report.places[0].worst).toBe('warning');
  });
});
