import { ago, cause, delivery, health } from '../../__testUtils__/build';
import { fleet, secretRow } from '../../__testUtils__/fleet';
import { planes } from '../../__testUtils__/planes';
import { context, t } from '../../__testUtils__/words';
import { secretRowView } from './secretRows';
import { secretFilters } from './secretsQuery';
import { countedChips } from '../counted';
import { readPlatformUrl } from './urlState';

const view = (change: Parameters<typeof secretRow>[1]) =>
  secretRowView(secretRow('KEY', change), planes, context);

describe('a row of all secrets', () => {
  it('filters by its component, reference and remote key', () => {
    expect(view({ reference: 'db', remoteKey: 'prod/db' }).by).toEqual({
      component: 'orders-api',
      reference: 'db',
      remoteKey: 'prod/db',
    });
  });

  it('does not filter by what the address would take for two values', () => {
    expect(view({ remoteKey: 'a,b' }).by.remoteKey).toBeUndefined();
  });

  it.each([
    ['db', 'prod/db', 'db', 'prod/db'],
    [undefined, 'prod/db', 'prod/db', undefined],
    ['db', undefined, 'db', undefined],
  ])(
    'of reference %s and remote key %s names %s first, then %s',
    (reference, remoteKey, first, second) => {
      const row = view({ reference, remoteKey });
      expect([row.reference, row.remoteKey]).toEqual([first, second]);
    },
  );
});

describe('what pods get of a row', () => {
  const failing = { severity: 'critical', cause: cause('network') } as const;
  const none = delivery({ state: 'none', since: ago(34), effect: 'blocks' });

  it.each([
    [{}, 'ok', 'Current', undefined, undefined],
    [
      { health: health(failing), delivery: none, blocksPodStart: true },
      'error',
      'Not delivered',
      'since 09:58',
      'blocks pods',
    ],
    [
      {
        health: health(failing),
        delivery: none,
        blocksPodStart: true,
        build: { namespace: 'ci', run: 'build-7' },
      },
      'error',
      'Not delivered',
      'since 09:58',
      'blocks builds',
    ],
    [
      {
        health: health({ severity: 'atRisk' }),
        delivery: delivery({ atRisk: cause('network') }),
      },
      'atRisk',
      'Current',
      'at risk',
      undefined,
    ],
    [
      {
        health: health({ severity: 'warning', verdict: 'servingOldValue' }),
        delivery: delivery({ state: 'old', asOf: ago(120) }),
      },
      'warning',
      'Old value',
      'of 08:32',
      undefined,
    ],
    [
      {
        health: health(failing),
        delivery: none,
        heldBackBy: 'OTHER',
        blocksPodStart: true,
      },
      'held',
      'Blocked by OTHER',
      undefined,
      'blocks pods',
    ],
  ] as const)('%j is %s: %s, %s, %s', (change, tone, word, beside, tag) => {
    const row = view(change);
    expect([row.tone, row.word]).toEqual([tone, word]);
    expect([row.beside, row.tag]).toEqual([beside, tag]);
  });

  it.each([
    ['current', 'ok', 'ok', 'Pushed'],
    ['current', 'atRisk', 'atRisk', 'Pushed'],
    ['old', 'warning', 'warning', 'Old value in the store'],
    ['none', 'warning', 'warning', 'Not pushed'],
    ['unknown', 'unknown', 'unknown', 'Unknown'],
  ] as const)(
    'a PushSecret, of which %s is pushed, is %s',
    (pushed, severity, tone, word) => {
      const row = { pushed, delivery: undefined, health: health({ severity }) };
      expect(view(row)).toMatchObject({ tone, word });
    },
  );

  it('says why: of what is at risk, why the next refresh fails', () => {
    const why = (change: Parameters<typeof secretRow>[1]) => view(change).why;
    expect(why({ health: health(failing) })).toBe(
      'The provider cannot be reached',
    );
    expect(why({ delivery: delivery({ atRisk: cause('network') }) })).toBe(
      'The provider cannot be reached',
    );
    expect(
      why({ health: health({ verdict: 'stale', severity: 'warning' }) }),
    ).toBe('Stale');
    expect(why({})).toBeUndefined();
  });

  it('says why once, also where no time is known', () => {
    const row = {
      health: health({ severity: 'critical', cause: cause('objectAbsent') }),
      delivery: delivery({ state: 'none', since: undefined }),
    };
    expect(view(row).beside).toBeUndefined();
    expect(view(row).why).toBe('The ExternalSecret is not in the cluster');
  });
});

describe('the numbers of all that match', () => {
  it('are those of the answer, each of its own, and can be filtered by', () => {
    const { secrets } = fleet();
    expect(countedChips(secrets.counts, t).map(({ text }) => text)).toEqual([
      'Critical 40',
      'Held back 6',
      'Unknown 58',
      'At risk 2',
      'In order 105',
    ]);
    const [status] = secretFilters(
      secrets,
      readPlatformUrl(new URLSearchParams('status=ofTomorrow')),
      context,
    );
    expect(status.options.map(({ label }) => label)).toEqual([
      'Critical',
      'Warning',
      'Held back',
      'Unknown',
      'At risk',
      'Waiting',
      'In order',
      'ofTomorrow',
    ]);
  });
});
