import { externalSecretsResources } from '@internal/plane-simulator';
import { converse, type Conversation } from './__testUtils__/conversation';
import { until } from './__testUtils__/until';

// Real sockets on a busy machine take their time.
jest.setTimeout(30_000);

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => `es-${index}`);

describe('the list/watch loop', () => {
  let talk: Conversation;
  afterEach(() => talk.stop());

  it('lists once, then watches from the version of the list', async () => {
    talk = await converse(['a', 'b']);
    const version = talk.cluster.log.revision;
    await talk.watching();
    await talk.sees('a', 'b');
    expect(talk.asked()).toEqual(['list', `watch ${version}`]);
  });

  it('follows additions and deletions without listing', async () => {
    talk = await converse(['a']);
    await talk.watching();
    talk.add('b');
    await talk.sees('a', 'b');
    talk.delete('a');
    await talk.sees('b');
    expect(talk.count('list')).toBe(1);
  });

  it('asks for pages of 500 and shows nothing before the last', async () => {
    talk = await converse(many(1_200));
    await talk.watching();
    expect(talk.asked().slice(0, 3)).toEqual(['list', 'next', 'next']);
    expect(talk.cluster.requests[0].query).toContain('limit=500');
    expect(talk.sink.replaced).toBe(1);
    expect(talk.sink.names.size).toBe(1_200);
  });

  it('starts the list over when its snapshot expires between pages', async () => {
    talk = await converse(many(600), {
      faults: [
        {
          match: { path: /continue=/ },
          nth: 1,
          effect: { kind: 'status', code: 410 },
        },
      ],
    });
    await talk.watching();
    expect(talk.asked().slice(0, 4)).toEqual(['list', 'next', 'list', 'next']);
    expect(talk.sink.replaced).toBe(1);
    expect(talk.sink.names.size).toBe(600);
  });

  it('resumes at the last version when a watch ends, without listing', async () => {
    talk = await converse(['a'], {
      faults: [
        {
          match: { verb: 'watch' },
          nth: 1,
          effect: { kind: 'cutAfterEvents', events: 2, ending: 'complete' },
        },
      ],
    });
    await talk.watching();
    talk.add('b', 'c');
    await talk.retry();
    await talk.watching(2);
    talk.add('d');
    await talk.sees('a', 'b', 'c', 'd');
    const { log } = talk.cluster;
    expect(talk.asked().slice(2)).toEqual([`watch ${log.revision - 1}`]);
    expect(talk.count('list')).toBe(1);
  });

  it('moves its version on by bookmarks', async () => {
    talk = await converse(['a']);
    await talk.watching();
    // Another kind moves the counter; only a bookmark can tell.
    talk.cluster.log.create(externalSecretsResources.secretstores, {
      metadata: { name: 's', namespace: 'shop' },
      spec: {},
    });
    const before = talk.sink.observations.length;
    await until(() => {
      talk.clock.advance(1_000);
      return talk.sink.observations.length > before;
    });
    talk.cluster.dropConnections();
    await talk.retry();
    await talk.watching(2);
    expect(talk.asked().at(-1)).toBe(`watch ${talk.cluster.log.revision}`);
    expect(talk.count('list')).toBe(1);
  });

  it('lists anew when its version has expired', async () => {
    talk = await converse(['a']);
    await talk.watching();
    talk.cluster.faults.offline = true;
    await talk.backingOff();
    talk.delete('a');
    talk.add('b');
    talk.cluster.log.compact();
    talk.cluster.faults.offline = false;
    await talk.retry();
    await talk.sees('b');
    await talk.watching(3);
    expect(talk.count('list')).toBe(2);
  });

  it('lists anew when the cluster was restored to an earlier version', async () => {
    talk = await converse(['a', 'b']);
    await talk.watching();
    talk.cluster.faults.offline = true;
    await talk.backingOff();
    talk.cluster.log.resetRevision(1);
    talk.cluster.faults.offline = false;
    await talk.retry();
    await until(() => talk.asked().at(-1) === 'watch 1');
    await talk.sees('a', 'b');
    expect(talk.asked().slice(-3)).toEqual(['probe', 'list', 'watch 1']);
  });
});
