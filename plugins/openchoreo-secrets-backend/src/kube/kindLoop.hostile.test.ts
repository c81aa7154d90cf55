import type { FaultRule } from '@internal/plane-simulator';
import { converse, type Conversation } from './__testUtils__/conversation';
import { until } from './__testUtils__/until';
import { ALLOWANCES } from './quota';

// Real sockets on a busy machine take their time.
jest.setTimeout(120_000);

const onWatch = { path: /watch=true/ };

const answering = (body: string): FaultRule => ({
  match: onWatch,
  effect: { kind: 'body', code: 200, body },
});

const event = (type: string, name: string) =>
  `${JSON.stringify({ type, object: { metadata: { name, resourceVersion: '3' } } })}\n`;

const overQuota = expect.objectContaining({
  state: 'failed',
  failure: expect.objectContaining({ class: 'overQuota' }),
});

describe('a watch that', () => {
  let talk: Conversation;
  afterEach(() => talk.stop());

  it.each([
    ['is nothing but newlines', '\n'.repeat(3_000)],
    ['is nothing but bookmarks', event('BOOKMARK', 'a').repeat(3_000)],
  ])('%s uses its lines up, and its plane says so', async (_, body) => {
    const lines = { burst: 1_000, anHour: 3_600_000 };
    talk = await converse(['a'], {
      faults: [answering(body)],
      allowances: { ...ALLOWANCES, lines },
    });
    await until(() => talk.sink.observation?.state === 'failed');
    expect(talk.sink.observation).toEqual(overQuota);
    expect([...talk.sink.names]).toEqual(['a']);
    // Nothing is asked while it has to wait.
    expect(Math.min(...talk.clientClock.pending())).toBeGreaterThan(30_000);
  });

  it('has a line without end is given up, and what was seen stays', async () => {
    talk = await converse(['a'], {
      faults: [{ ...answering('x'.repeat(5 * 1024 * 1024)), times: 1 }],
    });
    await talk.retry();
    await talk.watching(2);
    expect([...talk.sink.names]).toEqual(['a']);
  });

  it('brings new objects without end is no more than a reason to list', async () => {
    const many = event('ADDED', 'b').repeat(200_010);
    const watching = { burst: 60_000, anHour: 60_000 };
    talk = await converse(['a'], {
      faults: [{ ...answering(many), times: 1 }],
      allowances: { ...ALLOWANCES, watching },
    });
    await talk.retryUntil(() => talk.count('list') === 2);
    await until(() => talk.sink.replaced === 2);
    expect([...talk.sink.names]).toEqual(['a']);
  });
});
