import type { ObservationFailure } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { faultEffects, type FaultRule } from '@internal/plane-simulator';
import { gzipBomb } from '../http/__testUtils__/bombs';
import { converse, type Conversation } from './__testUtils__/conversation';
import { until } from './__testUtils__/until';

// Real sockets on a busy machine take their time.
jest.setTimeout(30_000);

const onList = { verb: 'list' };

const listFaults: [string, FaultRule['effect'], ObservationFailure][] = [
  ['a reset connection', { kind: 'reset' }, { class: 'unreachable' }],
  [
    'a body cut short',
    { kind: 'cutAfterBytes', bytes: 40, ending: 'rst' },
    { class: 'unreachable' },
  ],
  [
    'a 500 with HTML',
    faultEffects.htmlError,
    { class: 'misdirected', status: 500 },
  ],
  [
    'an agent that is away',
    faultEffects.agentAway,
    { class: 'serverError', status: 502 },
  ],
  ['a 401', faultEffects.unauthorized, { class: 'unauthorized', status: 401 }],
  ['a 403', faultEffects.forbidden, { class: 'forbidden', status: 403 }],
  ['a 429', faultEffects.tooManyRequests, { class: 'throttled', status: 429 }],
  [
    'a 200 that is HTML',
    { kind: 'body', code: 200, body: '<html>' },
    { class: 'misdirected' },
  ],
  [
    'a login page in its place',
    {
      kind: 'body',
      code: 200,
      body: 'Sign in',
      contentType: 'text/html; charset=utf-8',
    },
    { class: 'misdirected', status: 200 },
  ],
  [
    'a selector that is not supported',
    {
      kind: 'status',
      code: 400,
      message: 'field label not supported: involvedObject.kind',
    },
    {
      class: 'queryRefused',
      status: 400,
      detail:
        'the API refuses this query: 400 BadRequest: field label not supported: involvedObject.kind',
    },
  ],
  [
    'a query that is refused by something that is no API server',
    { kind: 'body', code: 422, body: 'no' },
    {
      class: 'queryRefused',
      status: 422,
      detail: 'the API refuses this query: 422',
    },
  ],
  [
    'an answer packed to a thousandth of its size',
    {
      kind: 'body',
      code: 200,
      body: gzipBomb(40),
      headers: { 'content-encoding': 'gzip' },
    },
    { class: 'protocol', detail: expect.stringContaining('is larger than') },
  ],
  [
    'an answer without end',
    { kind: 'endless' },
    { class: 'protocol', detail: expect.stringContaining('is larger than') },
  ],
  [
    'a 200 that is no list',
    { kind: 'body', code: 200, body: '{"items":1}' },
    { class: 'protocol' },
  ],
  [
    'a redirect',
    {
      kind: 'body',
      code: 302,
      body: '',
      headers: { location: 'http://127.0.0.1:1/' },
    },
    {
      class: 'misdirected',
      status: 302,
      detail: 'the answer is a redirect (302), and none is followed',
    },
  ],
];

describe('the list/watch loop under faults', () => {
  let talk: Conversation;
  afterEach(() => talk.stop());

  it.each(listFaults)(
    'says why after %s, tries again and recovers',
    async (_, effect, failure) => {
      talk = await converse(['a'], { faults: [{ match: onList, effect }] });
      await talk.backingOff();
      expect(talk.sink.observation).toMatchObject({
        state: 'failed',
        failure,
      });
      talk.cluster.faults.clear();
      await talk.retry();
      await talk.sees('a');
      await until(() => talk.sink.observation?.state === 'observed');
    },
  );

  it('gives up a request that hangs at its deadline', async () => {
    talk = await converse(['a'], {
      faults: [{ match: onList, times: 1, effect: { kind: 'hang' } }],
    });
    await until(() => talk.count('list') === 1);
    talk.clock.advance(20_000);
    await talk.backingOff();
    expect(talk.sink.observation).toMatchObject({
      failure: { class: 'timeout' },
    });
    await talk.retry();
    await talk.sees('a');
  });

  it('gives up a body that hangs at its deadline', async () => {
    talk = await converse(['a'], {
      faults: [
        { match: onList, times: 1, effect: { kind: 'hangMidBody', bytes: 20 } },
      ],
    });
    await until(() => talk.count('list') === 1);
    talk.clock.advance(20_000);
    await talk.backingOff();
    expect(talk.sink.observation).toMatchObject({
      failure: { class: 'timeout' },
    });
    await talk.retry();
    await talk.sees('a');
  });

  it('gives up a body that trickles at its deadline', async () => {
    talk = await converse(['a'], {
      faults: [
        {
          match: onList,
          times: 1,
          effect: { kind: 'trickle', bytes: 1, everyMs: 1_000 },
        },
      ],
    });
    await until(() => talk.count('list') === 1);
    await until(() => {
      if (talk.sink.observation?.state === 'failed') return true;
      talk.clock.advance(1_000);
      return false;
    });
    expect(talk.sink.observation).toMatchObject({
      failure: { class: 'timeout' },
    });
    await talk.retry();
    await talk.sees('a');
  });

  it.each([
    ['a day', '86400'],
    ['a date far off', 'Fri, 31 Dec 2100 00:00:00 GMT'],
  ])(
    'asks again after 15 s where it is told to wait for %s, and goes on when it is answered',
    async (_, wait) => {
      talk = await converse(['a'], {
        faults: [
          {
            match: onList,
            times: 2,
            effect: {
              kind: 'body',
              code: 429,
              body: '',
              headers: { 'retry-after': wait },
            },
          },
        ],
      });
      await talk.backingOff();
      expect(talk.clientClock.pending()).toEqual([15_000]);
      await talk.retry();
      await until(() => talk.count('list') === 2);
      await talk.backingOff();
      expect(talk.clientClock.pending()).toEqual([15_000]);
      await talk.retry();
      await talk.sees('a');
    },
  );

  it('waits as long as a 429 asks for', async () => {
    talk = await converse([], {
      faults: [
        {
          match: onList,
          times: 1,
          effect: { kind: 'status', code: 429, retryAfterSeconds: 7 },
        },
      ],
    });
    await talk.backingOff();
    expect(talk.clientClock.pending()).toEqual([7_000]);
  });

  it('resumes a watch that was throttled, without listing', async () => {
    talk = await converse(['a'], {
      faults: [
        {
          match: { verb: 'watch' },
          times: 1,
          effect: faultEffects.tooManyRequests,
        },
      ],
    });
    await talk.retry();
    await talk.watching(2);
    expect(talk.count('list')).toBe(1);
  });

  it.each(['fin', 'rst'] as const)(
    'drops a line that is cut in its middle (%s) and gets it again',
    async ending => {
      talk = await converse(['a'], {
        faults: [
          {
            match: { verb: 'watch' },
            nth: 1,
            effect: {
              kind: 'cutAfterEvents',
              events: 0,
              ending,
              midLine: true,
            },
          },
        ],
      });
      await talk.watching();
      talk.add('b');
      await until(
        () =>
          talk.count('watch') === 2 ||
          talk.clientClock.pending().some(ms => ms < 20_000),
      );
      if (talk.count('watch') < 2) await talk.retry();
      await talk.sees('a', 'b');
      expect(talk.count('list')).toBe(1);
    },
  );

  it('reads events whose chunks end inside a character', async () => {
    talk = await converse([], {
      faults: [
        { match: { verb: 'watch' }, effect: { kind: 'split', bytes: 1 } },
      ],
    });
    await talk.watching();
    talk.add('größe-日本');
    await talk.sees('größe-日本');
    expect(talk.count('list')).toBe(1);
  });

  it('keeps what it saw, and that it saw it, over a short break', async () => {
    talk = await converse(['a']);
    await talk.watching();
    talk.cluster.faults.offline = true;
    await talk.backingOff();
    expect(talk.sink.observation?.state).toBe('observed');
    expect([...talk.sink.names]).toEqual(['a']);
  });

  it('says that it does not know after 150 s without contact, keeps what it saw, and recovers', async () => {
    talk = await converse(['a']);
    await talk.watching();
    talk.cluster.faults.offline = true;
    await talk.retryUntil(() => talk.sink.observation?.state === 'failed');
    expect(talk.sink.observation).toMatchObject({
      failure: { class: 'unreachable' },
      asOf: expect.any(Number),
    });
    expect([...talk.sink.names]).toEqual(['a']);
    talk.cluster.faults.offline = false;
    await talk.retryUntil(() => talk.sink.observation?.state === 'observed');
    expect(talk.count('list')).toBe(1);
  });
});
