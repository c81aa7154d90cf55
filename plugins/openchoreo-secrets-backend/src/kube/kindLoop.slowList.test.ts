import { freshnessOf } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { converse, type Conversation } from './__testUtils__/conversation';
import { until } from './__testUtils__/until';

// Real sockets on a busy machine take their time.
jest.setTimeout(60_000);

const FOURTEEN_PAGES = Array.from(
  { length: 14 * 500 },
  (_, index) => `es-${index}`,
);

const FRESH_FOR_MS = 30_000;

const slowPages = {
  match: { path: /limit=500/ },
  effect: { kind: 'latency', ms: 4_000 },
} as const;

describe('a list that takes its time', () => {
  let talk: Conversation;
  afterEach(() => talk.stop());

  const freshness = () => {
    const { observation } = talk.sink;
    return (
      observation &&
      freshnessOf(observation, talk.clock.now(), FRESH_FOR_MS).state
    );
  };

  /** Lets pages come, one every four seconds, and says what was concluded meanwhile. */
  const pagesUntil = async (condition: () => boolean) => {
    const concluded = new Set<string | undefined>();
    let asked = -1;
    await until(() => {
      concluded.add(freshness());
      const { length } = talk.cluster.requests;
      if (length === asked || condition()) return condition();
      asked = length;
      talk.clock.advance(4_000);
      return false;
    });
    return [...concluded];
  };

  it('is no silence while its pages come', async () => {
    talk = await converse(FOURTEEN_PAGES);
    await talk.watching();
    const { asOf } = { asOf: 0, ...talk.sink.observation };
    talk.cluster.faults.add(slowPages);
    talk.cluster.faults.add({
      match: { path: /watch=true/ },
      times: 1,
      effect: { kind: 'status', code: 410 },
    });
    talk.cluster.dropConnections();
    await until(() => talk.sink.observation !== undefined);
    await talk.retryUntil(() => talk.count('list') === 2);
    const startedAt = talk.clock.now();
    expect(await pagesUntil(() => talk.sink.replaced === 2)).toEqual(['fresh']);
    expect(talk.clock.now() - startedAt).toBeGreaterThan(FRESH_FOR_MS);
    expect(asOf).toBeLessThan(startedAt);
  });

  it('says no more that the cluster is away once its first page is there', async () => {
    talk = await converse(FOURTEEN_PAGES, {
      faults: [
        { match: { verb: 'list' }, times: 1, effect: { kind: 'reset' } },
      ],
    });
    await talk.backingOff();
    expect(talk.sink.observation?.state).toBe('failed');
    talk.cluster.faults.add(slowPages);
    await talk.retryUntil(() => talk.count('list') === 2);
    await pagesUntil(() => talk.count('next') === 1);
    expect(talk.sink.observation?.state).toBe('pending');
    await pagesUntil(() => talk.sink.replaced === 1);
    await until(() => talk.sink.observation?.state === 'observed');
  });

  it('is away since it was, and said so again only when a list is complete, where it breaks off', async () => {
    talk = await converse(FOURTEEN_PAGES, {
      faults: [{ match: { path: /continue=/ }, effect: { kind: 'reset' } }],
      settings: { unknownAfterMs: 1 },
    });
    await talk.backingOff();
    const failed = talk.sink.observation;
    expect(failed?.state).toBe('failed');
    await talk.retryUntil(() => talk.count('next') === 4);
    await talk.backingOff();
    const states = talk.sink.observations.map(({ state }) => state);
    expect(states.filter(state => state === 'pending')).toHaveLength(1);
    expect(talk.sink.observation).toMatchObject({
      state: 'failed',
      since: expect.any(Number),
    });
    expect(talk.sink.observation).toEqual(failed);
  });
});
