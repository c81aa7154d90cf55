import { faultEffects } from '@internal/plane-simulator';
import { converse, type Conversation } from './__testUtils__/conversation';
import { until } from './__testUtils__/until';

// Real sockets on a busy machine take their time.
jest.setTimeout(30_000);

const onWatch = { path: /watch=true/ };

describe('a cluster whose watches do not work', () => {
  let talk: Conversation;
  afterEach(() => talk.stop());

  it.each([
    ['501', faultEffects.watchNotImplemented],
    ['403', faultEffects.forbidden],
    ['405', { kind: 'status', code: 405 } as const],
  ])('is polled every 30 s when it refuses them with %s', async (_, effect) => {
    talk = await converse(['a'], { faults: [{ match: onWatch, effect }] });
    await until(() => talk.count('list') === 2);
    await until(() => talk.clientClock.pending().includes(30_000));
    expect(talk.sink.observation).toMatchObject({
      state: 'observed',
      mode: 'poll',
    });
    talk.add('b');
    talk.clock.advance(30_000);
    await talk.sees('a', 'b');
    expect(talk.asked().map(each => each.split(' ')[0])).toEqual([
      'list',
      'watch',
      'list',
      'list',
    ]);
  });

  /** Lets waits pass until a watch was asked for so often; says how long that took. */
  const untilWatch = async (nth: number) => {
    const startedAt = talk.clock.now();
    await talk.retryUntil(() => talk.count('watch') === nth);
    return talk.clock.now() - startedAt;
  };

  const isWatched = () => {
    const { observation } = talk.sink;
    return observation?.state === 'observed' && observation.mode === 'watch';
  };

  it('is watched again within a minute of a refusal', async () => {
    talk = await converse(['a'], {
      faults: [
        { match: onWatch, times: 1, effect: faultEffects.watchNotImplemented },
      ],
    });
    await untilWatch(1);
    expect(await untilWatch(2)).toBeLessThanOrEqual(60_000);
    await until(isWatched);
  });

  it('is asked for a watch more and more seldom while it refuses', async () => {
    talk = await converse(['a'], {
      faults: [{ match: onWatch, effect: faultEffects.watchNotImplemented }],
    });
    await untilWatch(5);
    expect(await untilWatch(6)).toBe(600_000);
    expect(await untilWatch(7)).toBe(600_000);
  });

  it('is watched again within a minute of watches that closed at once', async () => {
    talk = await converse(['a'], {
      faults: [
        {
          match: onWatch,
          times: 5,
          effect: { kind: 'body', code: 200, body: '' },
        },
      ],
    });
    await untilWatch(5);
    await talk.retryUntil(() => talk.count('list') === 2);
    await until(() => !isWatched());
    expect(await untilWatch(6)).toBeLessThanOrEqual(60_000);
    await until(isWatched);
  });

  it('is polled when a proxy holds the headers back again and again', async () => {
    talk = await converse(['a'], {
      faults: [{ match: onWatch, effect: { kind: 'hang' } }],
    });
    const silence = async (nth: number) => {
      await until(() => talk.count('watch') === nth);
      talk.clock.advance(90_000);
      await until(() => talk.count('probe') === nth);
    };
    await silence(1);
    await silence(2);
    await until(
      () =>
        talk.count('list') === 2 ||
        talk.clientClock.pending().some(ms => ms < 20_000),
    );
    if (talk.count('list') < 2) await talk.retry();
    await until(() => talk.clientClock.pending().includes(30_000));
    expect(talk.sink.observation).toMatchObject({
      state: 'observed',
      mode: 'poll',
    });
  });

  it('is not asked in a tight loop when its watches end at once', async () => {
    talk = await converse(['a'], {
      faults: [
        { match: onWatch, effect: { kind: 'body', code: 200, body: '' } },
      ],
    });
    const endsAtOnce = async (nth: number) => {
      await talk.backingOff();
      expect(talk.count('watch')).toBe(nth);
      await talk.retry();
      await until(() => talk.count('watch') === nth + 1);
    };
    await endsAtOnce(1);
    await endsAtOnce(2);
    await endsAtOnce(3);
    expect(talk.count('list')).toBe(1);
  });
});

describe('stopping', () => {
  it('ends an open watch, a wait and a hanging request at once', async () => {
    for (const faults of [
      [],
      [{ effect: faultEffects.forbidden }],
      [{ effect: { kind: 'hang' } as const }],
    ]) {
      const talk = await converse(['a'], { faults });
      await until(() => talk.cluster.requests.length > 0);
      await talk.stop();
      expect(talk.clientClock.pending()).toEqual([]);
    }
  });
});
