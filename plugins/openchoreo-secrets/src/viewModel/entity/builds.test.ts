import { ago, cause, delivery, health, plane } from '../../__testUtils__/build';
import { context } from '../../__testUtils__/words';
import { buildViews } from './builds';

const missing = {
  health: health({
    verdict: 'neverSynced',
    severity: 'critical',
    since: ago(34),
    cause: cause('remoteKeyAbsent'),
  }),
  delivery: delivery({ state: 'none', since: ago(34), effect: 'blocks' }),
};
const dispensable = {
  health: health({ verdict: 'neverSynced', cause: cause('remoteKeyAbsent') }),
  delivery: delivery({ state: 'none', since: ago(34), effect: 'none' }),
};
const arrived = { health: health(), delivery: delivery() };
const unseen = {
  health: health({ verdict: 'unknown', severity: 'unknown' }),
  delivery: delivery({ state: 'unknown', reason: 'notSeen' }),
};

function build(
  optional: boolean,
  one = missing,
  change: { startedAt?: string; completedAt?: string } = {
    startedAt: ago(12),
    completedAt: ago(8),
  },
) {
  const [view] = buildViews(
    {
      project: 'shop',
      builds: [
        {
          run: 'orders-api-17',
          namespace: 'workflows-acme',
          planeId: 'DataPlane/acme/ci',
          ...change,
          secrets: [
            { name: 'push', optional, ...one, objectId: 'push-secret' },
          ],
          worst: one.health.severity,
        },
      ],
    },
    { planes: [plane('ci')] },
    context,
  );
  return view;
}

describe('recent builds', () => {
  it('say when they started, how long they took and where', () => {
    expect(build(false)).toMatchObject({
      run: 'orders-api-17',
      started: '12 min ago',
      took: 'took 4 min',
      plane: 'on plane ci',
    });
    expect(build(false, missing, { startedAt: ago(1) }).took).toBe('not ended');
    expect(build(false, missing, {})).toMatchObject({
      started: 'start not known',
      took: undefined,
    });
  });

  it.each([
    ['one that stops the build', false, missing, 'error', 'blocks builds'],
    ['one that it can do without', true, dispensable, 'quiet', undefined],
    ['an optional one that arrived', true, arrived, 'ok', undefined],
    ['what is not known', true, unseen, 'unknown', undefined],
  ])('say what the build gets: %s', (_, optional, one, tone, tag) => {
    const [secret] = build(optional, one).secrets;
    expect(secret).toMatchObject({ tone, tag, optional });
  });

  it('say why a needed secret is not there, and who acts', () => {
    expect(build(false).secrets[0].why).toBe(
      'key not found in the store · Platform engineers',
    );
    expect(build(true, dispensable).secrets[0].why).toBeUndefined();
  });
});
