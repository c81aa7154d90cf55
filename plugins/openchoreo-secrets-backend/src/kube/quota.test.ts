import {
  faultEffects,
  ManualClock,
  type FaultRule,
} from '@internal/plane-simulator';
import fc from 'fast-check';
import { converse, type Conversation } from './__testUtils__/conversation';
import { until } from './__testUtils__/until';
import { ALLOWANCES, Quota } from './quota';

// Real sockets on a busy machine take their time.
jest.setTimeout(120_000);

const HOUR = 3_600_000;

const SMALL = {
  requests: { burst: 20, anHour: 60 },
  watches: { burst: 10, anHour: 40 },
  bytes: { burst: 1e6, anHour: 1e6 },
};

const onWatch = { path: /watch=true/ };
const again: FaultRule['effect'] = {
  kind: 'status',
  code: 429,
  retryAfterSeconds: 0,
};
const closed: FaultRule['effect'] = { kind: 'body', code: 200, body: '' };
const large: FaultRule['effect'] = {
  kind: 'body',
  code: 200,
  body: ' '.repeat(50_000),
};

const attacks: readonly (readonly [string, readonly FaultRule[]])[] = [
  [
    'says 410 of each version',
    [{ match: onWatch, effect: faultEffects.expired }],
  ],
  ['says 410 of each list', [{ effect: faultEffects.expired }]],
  ['asks to be asked again at once', [{ effect: again }]],
  ['closes watches at once', [{ match: onWatch, effect: closed }]],
  ['floods', [{ effect: large }]],
];

/** Lets waits pass, but never one for an answer, until the condition holds. */
async function passing(
  talk: Conversation,
  condition: () => boolean,
): Promise<void> {
  let asked = -1;
  await until(() => {
    const { length } = talk.cluster.requests;
    const isIdle = length === asked;
    asked = length;
    const waits = talk.clientClock.pending();
    if (isIdle && waits.length > 0 && !waits.includes(20_000)) {
      talk.clock.advance(Math.min(5_000, ...waits));
    }
    return condition();
  });
}

function anHourOf(talk: Conversation): Promise<void> {
  const startedAt = talk.clock.now();
  return passing(talk, () => talk.clock.now() - startedAt >= HOUR);
}

describe('a cluster that', () => {
  let talk: Conversation;
  afterEach(() => talk.stop());

  it.each(attacks)(
    '%s is asked no more than it may be in an hour, and is not called fine',
    async (_, faults) => {
      talk = await converse(['a'], { faults, allowances: SMALL });
      await anHourOf(talk);
      expect(talk.cluster.requests.length).toBeLessThanOrEqual(80);
      expect(talk.count('watch')).toBeLessThanOrEqual(50);
      expect(talk.sink.observations).toContainEqual(
        expect.objectContaining({
          state: 'failed',
          failure: expect.objectContaining({ class: 'overQuota' }),
        }),
      );
    },
  );

  it('is well again is seen again', async () => {
    const rule = { match: onWatch, effect: closed };
    talk = await converse(['a'], { faults: [rule], allowances: SMALL });
    await anHourOf(talk);
    talk.cluster.faults.clear();
    expect(talk.sink.observation?.state).toBe('failed');
    await passing(talk, () => talk.sink.observation?.state === 'observed');
  });
});

describe('the quota of a cluster', () => {
  it('holds in each hour, whenever is asked', () => {
    const steps = fc.array(fc.nat({ max: 300_000 }), {
      minLength: 1,
      maxLength: 400,
    });
    fc.assert(
      fc.property(steps, waits => {
        const clock = new ManualClock();
        const quota = new Quota(clock, SMALL);
        const sent: number[] = [];
        for (const ms of waits) {
          clock.advance(ms);
          try {
            quota.ask(false);
            sent.push(clock.now());
          } catch {
            // Not sent.
          }
        }
        for (const from of sent) {
          const within = sent.filter(at => at >= from && at < from + HOUR);
          expect(within.length).toBeLessThanOrEqual(80);
        }
      }),
    );
  });

  it('is above what 34 lists cost that are closed, refused or expired without end', () => {
    expect(ALLOWANCES.requests.anHour).toBeGreaterThan(34 * 600);
    expect(ALLOWANCES.watches.anHour).toBeGreaterThan(34 * 500);
  });
});
