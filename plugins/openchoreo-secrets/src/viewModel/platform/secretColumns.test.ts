import { ago, cause, delivery, health } from '../../__testUtils__/build';
import { fleet, secretRow } from '../../__testUtils__/fleet';
import { planes } from '../../__testUtils__/planes';
import { context } from '../../__testUtils__/words';
import { statusChips } from './chips';
import { secretRowView } from './secretColumns';
import { readPlatformUrl } from './urlState';

type Change = Parameters<typeof secretRow>[1];

function lines(column: string, change: Change) {
  const { cells } = secretRowView(secretRow('KEY', change), planes, context);
  return cells[column].lines;
}

function gets(change: Change) {
  const [{ gets: first }, why] = lines('severity', change);
  return { ...first, why: why?.text };
}

describe('a row of all secrets', () => {
  it('filters by its component, reference and remote key', () => {
    const row = { reference: 'db', remoteKey: 'prod/db' };
    expect(lines('component', row)[0].by).toEqual({
      name: 'component',
      value: 'orders-api',
    });
    expect(lines('key', row).flatMap(({ by }) => by ?? [])).toEqual([
      { name: 'reference', value: 'db' },
      { name: 'remoteKey', value: 'prod/db' },
    ]);
  });

  it('does not filter by what the address would take for two values', () => {
    const [, remoteKey] = lines('key', {
      reference: undefined,
      remoteKey: 'a,b',
    });
    expect(remoteKey).toEqual({ name: 'a,b', by: undefined });
  });

  it.each([
    ['db', 'prod/db', ['db', 'prod/db']],
    [undefined, 'prod/db', ['prod/db']],
    ['db', undefined, ['db']],
  ])(
    'of reference %s and remote key %s names %j in this order',
    (reference, remoteKey, names) => {
      const [, ...below] = lines('key', { reference, remoteKey });
      expect(below.flatMap(({ name }) => name ?? [])).toEqual(names);
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
    const row = gets(change);
    expect([row.tone, row.word]).toEqual([tone, word]);
    expect([row.beside, row.tag]).toEqual([beside, tag]);
  });

  it('is held back by a key, and needs no other reason', () => {
    expect(
      gets({
        health: health({ ...failing, verdict: 'heldBack' }),
        delivery: none,
        heldBackBy: 'OTHER',
      }).why,
    ).toBeUndefined();
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
      expect(gets(row)).toMatchObject({ tone, word });
    },
  );

  it('says why: of what is at risk, why the next refresh fails', () => {
    const why = (change: Change) => gets(change).why;
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
    expect(gets(row).beside).toBeUndefined();
    expect(gets(row).why).toBe('The ExternalSecret is not in the cluster');
  });
});

describe('the numbers of all that match', () => {
  it('are those of the answer, each of its own, and can be filtered by', () => {
    const { secrets } = fleet();
    const url = readPlatformUrl(new URLSearchParams());
    expect(
      statusChips(secrets.counts, url, context.t).map(({ text }) => text),
    ).toEqual([
      'Critical 40',
      'Held back 6',
      'Unknown 58',
      'At risk 2',
      'In order 105',
    ]);
  });
});
