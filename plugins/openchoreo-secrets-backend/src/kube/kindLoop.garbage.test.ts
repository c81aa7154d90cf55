import { converse, type Conversation } from './__testUtils__/conversation';
import { until } from './__testUtils__/until';

// Real sockets on a busy machine take their time.
jest.setTimeout(30_000);

const lines = (...events: unknown[]) =>
  events
    .map(
      event => `${typeof event === 'string' ? event : JSON.stringify(event)}\n`,
    )
    .join('');

describe('the list/watch loop and a cluster that sends nonsense', () => {
  let talk: Conversation;
  afterEach(() => talk.stop());

  it.each([
    ['HTML', lines('<html>', '</html>')],
    ['JSON that is no event', lines([1], 'null', '{}')],
    ['an ERROR that is no Status', lines({ type: 'ERROR', object: 1 })],
  ])('lists again after a watch of %s', async (_, body) => {
    talk = await converse(['a'], {
      faults: [
        {
          match: { verb: 'watch' },
          times: 1,
          effect: { kind: 'body', code: 200, body },
        },
      ],
    });
    await talk.retry();
    await talk.watching(2);
    talk.add('b');
    await talk.sees('a', 'b');
    expect(talk.count('list')).toBe(2);
  });

  it('passes over events of types and objects that it does not know', async () => {
    const known = { metadata: { name: 'x', resourceVersion: '3' } };
    talk = await converse([], {
      faults: [
        {
          match: { verb: 'watch' },
          times: 1,
          effect: {
            kind: 'body',
            code: 200,
            body: lines(
              { type: 'LATER', object: null },
              { type: 'BOOKMARK' },
              { type: 'ADDED', object: known },
            ),
          },
        },
      ],
    });
    await until(() => talk.sink.names.has('x'));
    await talk.retry();
    await talk.watching(2);
    expect(talk.asked().at(-1)).toBe('watch 3');
  });

  it('is not caught in a list that never ends', async () => {
    const page = {
      metadata: { resourceVersion: '1', continue: 'again' },
      items: [],
    };
    talk = await converse([], {
      faults: [
        {
          match: { verb: 'list' },
          effect: { kind: 'body', code: 200, body: JSON.stringify(page) },
        },
      ],
    });
    await talk.backingOff();
    expect(talk.sink.observation).toMatchObject({
      failure: { class: 'protocol' },
    });
    expect(talk.cluster.requests.length).toBeLessThan(5);
  });
});
