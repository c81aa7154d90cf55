import { randomBytes } from 'node:crypto';
import { setImmediate as nextLoop } from 'node:timers/promises';
import { converse, type Conversation } from './__testUtils__/conversation';

// Real sockets on a busy machine take their time.
jest.setTimeout(120_000);

const NAMES = Array.from({ length: 3_000 }, (_, index) => `es-${index}`);
const BYTES_EACH = 2_500;
/** What stands in it besides, at least. */
const NAMED_BYTES = 250;
const COMPRESSED_FROM = 128 * 1024;

const FORTY_FIVE_KB_A_SECOND = {
  match: { verb: 'list' },
  effect: { kind: 'trickle', bytes: 45_000, everyMs: 1_000 },
} as const;

/** So many turns of the loop without anything new, and what was written has come. */
const QUIET_TURNS = 500;

describe('a cluster behind 45 KB a second', () => {
  let talk: Conversation;
  afterEach(() => talk.stop());

  const newsOf = () => `${talk.bytes} ${talk.cluster.requests.length}`;

  /** Lets a second pass whenever what the last one brought has come. */
  const secondsUntil = async (condition: () => boolean) => {
    let news = '';
    for (let turn = 0; !condition(); turn += 1) {
      const now = newsOf();
      if (now !== news || turn > QUIET_TURNS) {
        news = now;
        turn = 0;
        talk.clock.advance(1_000);
      }
      await nextLoop();
    }
  };

  it('is listed whole: a page that does not come in time is asked for smaller, and none below what is compressed', async () => {
    talk = await converse(NAMES, {
      faults: [FORTY_FIVE_KB_A_SECOND],
      burden: () =>
        randomBytes(BYTES_EACH)
          .toString('base64')
          .slice(BYTES_EACH / 3),
    });
    await secondsUntil(() => talk.sink.replaced === 1);
    expect(talk.sink.names.size).toBe(NAMES.length);
    const limits = talk.cluster.requests
      .map(({ query }) => Number(new URLSearchParams(query).get('limit')))
      .filter(limit => limit > 1);
    expect(limits[0]).toBe(500);
    expect(limits.length).toBeLessThan(40);
    expect(Math.min(...limits)).toBeLessThan(300);
    const least = Math.min(...limits) * (BYTES_EACH + NAMED_BYTES);
    expect(least).toBeGreaterThan(COMPRESSED_FROM);
  });
});
