import { parseExternalSecret } from '../model/parse';
import { judgeExternalSecret } from './externalSecret';
import { DEFAULT_THRESHOLDS } from './health';
import type { ExternalSecretInput } from './inputs';
import { asLastSeen } from './lastKnown';
import { NOW, parsed, timeAgo } from './__testUtils__/scenario';

const HOUR = 3_600_000;
const failure = { class: 'unreachable' } as const;

const object = parsed(
  parseExternalSecret({
    metadata: { name: 'db', namespace: 'dp-a', uid: 'u' },
    spec: { refreshInterval: '1h' },
    status: {
      refreshTime: timeAgo(5.5 * HOUR),
      conditions: [{ type: 'Ready', status: 'True', reason: 'SecretSynced' }],
    },
  }),
);

const input = (
  freshness: ExternalSecretInput['freshness'],
): ExternalSecretInput => ({
  now: NOW,
  thresholds: DEFAULT_THRESHOLDS,
  freshness,
  object,
  stores: [],
  namespace: { state: 'unknown' },
});

describe('what was last seen', () => {
  it('judges as of the moment last seen, not as of now', () => {
    const gone = input({
      state: 'unknown',
      since: NOW - HOUR,
      asOf: NOW - 5 * HOUR,
      failure,
    });
    expect(judgeExternalSecret(gone).verdict).toBe('unknown');
    const then = asLastSeen(gone);
    expect(then && judgeExternalSecret(then).verdict).toBe('synced');
  });

  it('has nothing to say of what is seen now, or never was', () => {
    expect(asLastSeen(input({ state: 'fresh', asOf: NOW }))).toBeUndefined();
    expect(
      asLastSeen(input({ state: 'unknown', since: NOW, failure })),
    ).toBeUndefined();
  });
});
