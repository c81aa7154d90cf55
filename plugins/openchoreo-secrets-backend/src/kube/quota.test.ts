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
  lines: { burst: 100, anHour: 100 },
  work: { burst: 1_000, anHour: 36_000 },
  watching: { burst: 100, anHour: 36_000 },
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

  it('lets no more lines come in an hour than may', () => {
    const clock = new ManualClock();
    const quota = new Quota(clock, SMALL);
    quota.readLines(100);
    expect(() => quota.readLines(1)).toThrow('lines of watches');
    expect(() => quota.ask(false)).toThrow('overQuota');
    clock.advance(HOUR);
    expect(() => quota.ask(false)).not.toThrow();
    expect(() => quota.readLines(90)).not.toThrow();
  });

  it('has reading wait that took longer than it may, and go on when that is made good', () => {
    const clock = new ManualClock();
    const quota = new Quota(clock, SMALL);
    expect(quota.worked(100, 'watch')).toBe(0);
    const waitMs = quota.worked(10, 'watch');
    expect(waitMs).toBeCloseTo(1_000);
    clock.advance(waitMs);
    expect(quota.worked(0, 'watch')).toBe(0);
  });

  it('has lists wait as well, after longer, and never gives them up', () => {
    const clock = new ManualClock();
    const quota = new Quota(clock, SMALL);
    expect(quota.worked(1_000, 'list')).toBe(0);
    for (let time = 0; time < 1_000; time += 1) {
      const waitMs = quota.worked(10, 'list');
      expect(waitMs).toBeCloseTo(1_000);
      clock.advance(waitMs);
    }
  });

  it('gives up reading that lags behind for too long', () => {
    const clock = new ManualClock();
    const quota = new Quota(clock, SMALL);
    const goOn = () => {
      for (let time = 0; time < 1_000; time += 1) {
        clock.advance(quota.worked(10, 'watch'));
      }
    };
    expect(goOn).toThrow('time to read what its watches bring');
    expect(clock.now()).toBeGreaterThan(new ManualClock().now() + 150_000);
    expect(() => quota.ask(true)).toThrow('overQuota');
  });
});
