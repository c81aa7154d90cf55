import { converse, type Conversation } from './__testUtils__/conversation';
import { until } from './__testUtils__/until';

// Real sockets on a busy machine take their time.
jest.setTimeout(30_000);

const silentWatch = {
  match: { verb: 'watch' },
  nth: 1,
  effect: { kind: 'silence', afterEvents: 0 },
} as const;

describe('a watch that falls silent', () => {
  let talk: Conversation;
  afterEach(() => talk.stop());

  it('is probed after 90 s, cut and resumed without listing when the cluster answers', async () => {
    talk = await converse(['a'], { faults: [silentWatch] });
    await talk.watching();
    talk.add('b');
    talk.clock.advance(90_000);
    await talk.sees('a', 'b');
    expect(talk.count('probe')).toBe(1);
    expect(talk.count('watch')).toBe(2);
    expect(talk.count('list')).toBe(1);
  });

  it('is resumed without a pause, however soon silence is asked about', async () => {
    const settings = { probeAfterMs: 3_000 };
    talk = await converse(['a'], { faults: [silentWatch], settings });
    await talk.watching();
    talk.add('b');
    talk.clock.advance(3_000);
    await talk.sees('a', 'b');
    expect(talk.count('watch')).toBe(2);
  });

  it('is left alone before 90 s', async () => {
    talk = await converse(['a'], { faults: [silentWatch] });
    await talk.watching();
    talk.clock.advance(89_999);
    expect(talk.count('probe')).toBe(0);
  });

  it('becomes unknown at 150 s when the cluster does not answer the probe', async () => {
    talk = await converse(['a'], { faults: [silentWatch] });
    await talk.watching();
    talk.cluster.faults.add({ effect: { kind: 'hang' } });
    const heardAt = talk.clock.now();
    talk.clock.advance(90_000);
    await until(() => talk.count('probe') === 1);
    talk.clock.advance(20_000);
    await talk.backingOff();
    expect(talk.sink.observation?.state).toBe('observed');
    await until(() => {
      talk.clock.advance(1_000);
      return talk.sink.observation?.state === 'failed';
    });
    expect(talk.sink.observation).toMatchObject({
      asOf: heardAt,
      failure: { class: 'timeout' },
    });
    expect([...talk.sink.names]).toEqual(['a']);
  });
});
