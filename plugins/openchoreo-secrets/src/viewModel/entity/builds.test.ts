import { ago, cause, health, plane } from '../../__testUtils__/build';
import { context } from '../../__testUtils__/words';
import { buildViews } from './builds';

const missing = health({
  verdict: 'neverSynced',
  severity: 'error',
  since: ago(34),
  cause: cause('remoteKeyAbsent'),
});

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
            { name: 'push', optional, health: one, objectId: 'push-secret' },
          ],
          worst: one.severity,
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
    [
      'a secret that a build needs is as grave as it is',
      false,
      missing,
      'error',
    ],
    ['one that it can do without is told quietly', true, missing, 'none'],
    ['an optional one that arrived is green', true, health(), 'ok'],
    [
      'what is not known stays unknown, optional or not',
      true,
      health({ verdict: 'unknown', severity: 'unknown' }),
      'unknown',
    ],
  ])('%s', (_, optional, one, tone) => {
    const [secret] = build(optional, one).secrets;
    expect(secret.line.tone).toBe(tone);
    expect(secret.optional).toBe(optional);
  });

  it('say why a needed secret is not there, and who acts', () => {
    expect(build(false).secrets[0].why).toBe(
      'key not found in the store · Platform engineers',
    );
    expect(build(true).secrets[0].why).toBeUndefined();
  });
});
