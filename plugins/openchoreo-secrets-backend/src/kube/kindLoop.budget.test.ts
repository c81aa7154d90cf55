import { faultEffects, type FaultRule } from '@internal/plane-simulator';
import { converse, type Conversation } from './__testUtils__/conversation';
import { until } from './__testUtils__/until';

// Real sockets on a busy machine take their time.
jest.setTimeout(120_000);

const HOUR = 3_600_000;

const EVENT = {
  type: 'MODIFIED',
  object: { metadata: { name: 'a', resourceVersion: '3' } },
};

const onWatch = { path: /watch=true/ };

/** What is asked of a cluster for one kind in an hour, at most: `docs/configuration.md` says the same. */
const cases: readonly (readonly [string, readonly FaultRule[], number])[] = [
  ['is well', [], 15],
  [
    'refuses watches',
    [{ match: onWatch, effect: faultEffects.watchNotImplemented }],
    150,
  ],
  [
    'closes watches at once',
    [{ match: onWatch, effect: { kind: 'body', code: 200, body: '' } }],
    600,
  ],
  [
    'closes each watch after an event',
    [
      {
        match: onWatch,
        effect: { kind: 'body', code: 200, body: `${JSON.stringify(EVENT)}\n` },
      },
    ],
    600,
  ],
  ['refuses lists', [{ effect: faultEffects.forbidden }], 240],
  [
    'says of each version that it has expired',
    [{ match: onWatch, effect: faultEffects.expired }],
    600,
  ],
  ['asks to be left alone', [{ effect: faultEffects.tooManyRequests }], 250],
  ['resets each connection', [{ effect: { kind: 'reset' } }], 250],
];

describe('an hour of a cluster that', () => {
  let talk: Conversation;
  afterEach(() => talk.stop());

  it.each(cases)('%s costs it so much and no more', async (_, faults, most) => {
    talk = await converse(['a'], { faults });
    const startedAt = talk.clock.now();
    let asked = -1;
    await until(() => {
      const { length } = talk.cluster.requests;
      const isIdle = length === asked;
      asked = length;
      const waits = talk.clientClock.pending();
      if (isIdle && waits.length > 0 && !waits.includes(20_000)) {
        talk.clock.advance(Math.min(5_000, ...waits));
      }
      return talk.clock.now() - startedAt >= HOUR;
    });
    expect(talk.cluster.requests.length).toBeLessThanOrEqual(most);
  });
});
