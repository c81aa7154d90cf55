import { mockCredentials } from '@backstage/backend-test-utils';
import type { SignalPayload } from '@backstage/plugin-signals-node';
import { wakeChannels } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Shown } from './followed';
import { Wakes, type Asked } from './wakes';

let now: number;
let sent: SignalPayload[];
let wakes: Wakes;

beforeEach(() => {
  jest.useFakeTimers();
  now = 0;
  sent = [];
  wakes = new Wakes({
    signals: {
      publish: async signal => {
        sent.push(signal);
      },
    },
    now: () => now,
    pause: async () => {},
  });
});

afterEach(() => {
  wakes.stop();
  jest.useRealTimers();
});

/** Something that is asked for, and says what it is made to say. */
function answerOf(first: string) {
  let says = first;
  let held = first;
  let fails: Error | undefined;
  const shown = (): Shown => {
    const said = says;
    held = said;
    return {
      etag: said,
      body: () => ({ said }),
      stands: () => says === said && !fails,
    };
  };
  return {
    shown,
    asked: jest.fn(async () => {
      if (fails) throw fails;
      return shown();
    }),
    say: (next: string) => {
      says = next;
    },
    fail: (error: Error | undefined) => {
      fails = error;
    },
    held: () => held,
  };
}

type Answer = ReturnType<typeof answerOf>;

function follow(
  answer: Answer,
  more: Partial<Asked> & { readonly user?: string } = {},
) {
  const { user = 'user:default/ada', ...asked } = more;
  const header = wakes.follow(
    {
      caller: { credentials: mockCredentials.user(user) },
      authorization: `Bearer ${user}`,
      question: '/secrets',
      again: answer.asked,
      ...asked,
    },
    answer.shown(),
  );
  return wakeChannels(header ?? null);
}

/** Those who were woken since this was last asked. */
const woken = () => {
  const some = sent.filter(({ message }) => !('beat' in message));
  sent = sent.filter(({ message }) => 'beat' in message);
  return some;
};

describe('a reader', () => {
  it('is told that something changed on a channel of their own, and nothing of what', async () => {
    const answer = answerOf('fine');
    const channels = follow(answer);
    answer.say('failing');
    await wakes.look();
    expect(woken()).toEqual([
      {
        channel: channels?.wakes,
        recipients: { type: 'user', entityRef: ['user:default/ada'] },
        message: {},
      },
    ]);
  });

  it('is told once of what changed once', async () => {
    const answer = answerOf('fine');
    follow(answer);
    answer.say('failing');
    await wakes.look();
    await wakes.look();
    expect(woken()).toHaveLength(1);
  });

  it('is told once of several answers that changed', async () => {
    const [tab, card] = [answerOf('fine'), answerOf('fine')];
    follow(tab);
    follow(card, { question: '/mine' });
    tab.say('failing');
    card.say('failing');
    await wakes.look();
    expect(woken()).toHaveLength(1);
  });

  it('is not asked for anew while nothing that the answer was made from changed', async () => {
    const answer = answerOf('fine');
    follow(answer);
    await wakes.look();
    expect(answer.asked).not.toHaveBeenCalled();
  });

  it('is woken at once some times, and then no more often than pages ask by themselves', async () => {
    const answer = answerOf('0');
    follow(answer);
    for (let second = 1; second <= 60; second += 1) {
      now = second * 1_000;
      answer.say(String(second));
      await wakes.look();
    }
    expect(woken()).toHaveLength(13);
  });

  it('is woken later for what changed while it was too often', async () => {
    const answer = answerOf('0');
    follow(answer);
    for (let each = 1; each <= 11; each += 1) {
      answer.say(String(each));
      await wakes.look();
    }
    expect(woken()).toHaveLength(10);
    now = 15_000;
    await wakes.look();
    expect(woken()).toHaveLength(1);
    expect(answer.held()).toBe('11');
  });

  it.each(['NotAllowedError', 'NotFoundError', 'AuthenticationError'])(
    'whose rights have ended since is not woken, and not asked for again: %s',
    async name => {
      const answer = answerOf('fine');
      follow(answer);
      answer.say('failing');
      answer.fail(Object.assign(new Error('no'), { name }));
      await wakes.look();
      answer.fail(undefined);
      await wakes.look();
      expect(woken()).toEqual([]);
      expect(answer.asked).toHaveBeenCalledTimes(1);
    },
  );

  it('is woken once what decides about rights is back', async () => {
    const answer = answerOf('fine');
    follow(answer);
    answer.say('failing');
    answer.fail(new Error('away'));
    await wakes.look();
    expect(woken()).toEqual([]);
    answer.fail(undefined);
    await wakes.look();
    expect(woken()).toHaveLength(1);
  });

  it('who has not asked for a while is followed no longer', async () => {
    const answer = answerOf('fine');
    follow(answer);
    now = 90_000;
    answer.say('failing');
    await wakes.look();
    expect(woken()).toEqual([]);
  });

  it('whose token has ended is followed no longer', async () => {
    const answer = answerOf('fine');
    const credentials = mockCredentials.user();
    follow(answer, {
      caller: { credentials: { ...credentials, expiresAt: new Date(1_000) } },
    });
    now = 1_000;
    answer.say('failing');
    await wakes.look();
    expect(woken()).toEqual([]);
  });

  it('with another token has another channel', () => {
    const one = follow(answerOf('fine'));
    const caller = { credentials: mockCredentials.user('user:default/ada') };
    const other = follow(answerOf('fine'), {
      caller: { ...caller, token: 'of OpenChoreo' },
    });
    const again = follow(answerOf('fine'));
    expect(one?.wakes).not.toBe(other?.wakes);
    expect(one?.beats).toBe(other?.beats);
    expect(again).toEqual(one);
  });

  it.each<[string, Partial<Asked>]>([
    ['a service', { caller: { credentials: mockCredentials.service() } }],
    ['nobody', { caller: { credentials: mockCredentials.none() } }],
    ['a user who shows no token', { authorization: undefined }],
  ])('is not %s', (_, who) => {
    expect(follow(answerOf('fine'), who)).toBeUndefined();
  });

  it('whose answer hangs keeps nobody waiting', async () => {
    const [stuck, answer] = [answerOf('fine'), answerOf('fine')];
    follow(stuck, { user: 'user:default/bob' });
    follow(answer);
    stuck.asked.mockImplementation(() => new Promise<Shown>(() => {}));
    stuck.say('failing');
    const looked = wakes.look();
    await jest.advanceTimersByTimeAsync(2_000);
    await looked;
    answer.say('failing');
    const again = wakes.look();
    await jest.advanceTimersByTimeAsync(2_000);
    await again;
    expect(woken()).toHaveLength(1);
    expect(stuck.asked).toHaveBeenCalledTimes(1);
  });

  it('is not one of more than some', () => {
    for (let each = 0; each < 2_000; each += 1) {
      follow(answerOf('fine'), { user: `user:default/u${each}` });
    }
    const one = { user: 'user:default/one-more' };
    expect(follow(answerOf('fine'), one)).toBeUndefined();
    expect(follow(answerOf('fine'), { user: 'user:default/u0' })).toBeDefined();
  });
});

describe('those who are followed', () => {
  const beats = () => sent.filter(({ message }) => 'beat' in message);

  it('hear each few seconds that they are, by number', async () => {
    const channels = follow(answerOf('fine'));
    follow(answerOf('fine'), { user: 'user:default/bob' });
    await jest.advanceTimersByTimeAsync(10_000);
    expect(beats()).toEqual(
      [1, 2].map(beat => ({
        channel: channels?.beats,
        recipients: {
          type: 'user',
          entityRef: ['user:default/ada', 'user:default/bob'],
        },
        message: { beat },
      })),
    );
  });

  it('are told by silence when they are not looked after in time', async () => {
    const [stuck, answer] = [answerOf('fine'), answerOf('fine')];
    follow(stuck, { user: 'user:default/bob' });
    follow(answer);
    stuck.asked.mockImplementation(() => new Promise<Shown>(() => {}));
    stuck.say('failing');
    await jest.advanceTimersByTimeAsync(4_000);
    now = 4_000;
    await jest.advanceTimersByTimeAsync(1_000);
    expect(beats().map(({ recipients }) => recipients)).toEqual([
      { type: 'user', entityRef: ['user:default/ada'] },
    ]);
  });

  it('are looked after by itself', async () => {
    const answer = answerOf('fine');
    follow(answer);
    answer.say('failing');
    await jest.advanceTimersByTimeAsync(250);
    expect(woken()).toHaveLength(1);
  });

  it('cost nothing when there are none', async () => {
    follow(answerOf('fine'));
    wakes.clear();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(jest.getTimerCount()).toBe(0);
    expect(sent).toEqual([]);
    follow(answerOf('fine'));
    await jest.advanceTimersByTimeAsync(5_000);
    expect(beats()).toHaveLength(1);
  });

  it('are none after the end', async () => {
    follow(answerOf('fine'));
    wakes.stop();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(sent).toEqual([]);
    expect(follow(answerOf('fine'))).toBeUndefined();
  });
});
