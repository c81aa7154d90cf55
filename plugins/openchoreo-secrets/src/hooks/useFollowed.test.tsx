import { identityApiRef } from '@backstage/core-plugin-api';
import { signalApiRef, type SignalApi } from '@backstage/plugin-signals-react';
import { mockApis, TestApiProvider } from '@backstage/test-utils';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { secretsApiRef, type SecretsRequestOptions } from '../api';
import { FakeSecretsApi } from '../__testUtils__/FakeSecretsApi';
import { ordersApi } from '../__testUtils__/ordersApi';
import { secretsQueryClient } from './queryClient';
import { SecretsQueryProvider } from './SecretsQueryProvider';
import { useEntitySecrets } from './useEntityAnswers';

const REF = { kind: 'component', namespace: 'acme', name: 'orders-api' };

const TOLD = 'back-end-one/reader-of-these-secrets';
const BEATS = 'openchoreo-secrets:back-end-one';
const WAKES = 'openchoreo-secrets:back-end-one:reader-of-these-secrets';

/** The signals of a portal, as a test sends them. */
class FakeSignals implements SignalApi {
  private readonly listening: {
    readonly channel: string;
    readonly take: (text: string) => void;
  }[] = [];

  subscribe: SignalApi['subscribe'] = (channel, onMessage) => {
    const one = {
      channel,
      take: (text: string) => onMessage(JSON.parse(text)),
    };
    this.listening.push(one);
    return {
      unsubscribe: () => {
        this.listening.splice(this.listening.indexOf(one), 1);
      },
    };
  };

  get channels(): readonly string[] {
    return this.listening.map(({ channel }) => channel);
  }

  send(channel: string, message: object): void {
    this.listening
      .filter(each => each.channel === channel)
      .forEach(each => each.take(JSON.stringify(message)));
  }
}

/** A back end that says where it tells changes. */
class FollowingApi extends FakeSecretsApi {
  told: string | null = TOLD;
  followed: boolean[] = [];

  override getEntitySecrets(ref: typeof REF, options?: SecretsRequestOptions) {
    this.followed.push(options?.follow !== undefined);
    options?.follow?.(this.told);
    return super.getEntitySecrets(ref);
  }
}

const pass = (seconds: number) =>
  act(() => jest.advanceTimersByTimeAsync(seconds * 1_000));

beforeEach(() => jest.useFakeTimers());

afterEach(() => {
  secretsQueryClient.clear();
  jest.useRealTimers();
  jest.restoreAllMocks();
});

async function open(signals: FakeSignals | undefined) {
  const api = new FollowingApi(ordersApi());
  const identity = mockApis.identity({ userEntityRef: 'user:default/ada' });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <TestApiProvider
      apis={[
        [secretsApiRef, api],
        [identityApiRef, identity],
        ...(signals ? ([[signalApiRef, signals]] as const) : []),
      ]}
    >
      <SecretsQueryProvider>{children}</SecretsQueryProvider>
    </TestApiProvider>
  );
  const hook = renderHook(() => useEntitySecrets(REF), { wrapper });
  await pass(0);
  return { api, ...hook };
}

let beat = 0;

function say(signals: FakeSignals) {
  beat += 1;
  act(() => signals.send(BEATS, { beat }));
}

/** Time passes, and the back end is heard in it. */
async function passHeard(signals: FakeSignals, seconds: number) {
  for (let at = 0; at < seconds; at += 5) {
    say(signals);
    await pass(Math.min(5, seconds - at));
  }
}

/** How often it is asked while something is done. */
async function asksIn(api: FakeSecretsApi, what: () => Promise<void>) {
  const before = api.asked.length;
  await what();
  return api.asked.length - before;
}

describe('a page that hears the back end that follows it', () => {
  it('asks once when it begins to, for what changed meanwhile', async () => {
    const signals = new FakeSignals();
    const { api, unmount } = await open(signals);
    expect(signals.channels).toEqual([WAKES, BEATS]);
    expect(await asksIn(api, () => passHeard(signals, 10))).toBe(1);
    unmount();
  });

  it('asks each minute', async () => {
    const signals = new FakeSignals();
    const { api, unmount } = await open(signals);
    await passHeard(signals, 5);
    expect(await asksIn(api, () => passHeard(signals, 50))).toBe(0);
    expect(await asksIn(api, () => passHeard(signals, 10))).toBe(1);
    unmount();
  });

  it('asks at once when it is woken', async () => {
    const signals = new FakeSignals();
    const { api, unmount } = await open(signals);
    await passHeard(signals, 5);
    const woken = async () => {
      act(() => signals.send(WAKES, {}));
      await pass(0);
    };
    expect(await asksIn(api, woken)).toBe(1);
    unmount();
  });

  it('asks at once when it missed something that was said', async () => {
    const signals = new FakeSignals();
    const { api, unmount } = await open(signals);
    await passHeard(signals, 10);
    beat += 1;
    expect(await asksIn(api, () => passHeard(signals, 5))).toBe(1);
    unmount();
  });

  it('asks as soon as it hears nothing for twelve seconds, and each 15 s from then on', async () => {
    const signals = new FakeSignals();
    const { api, unmount } = await open(signals);
    await passHeard(signals, 20);
    // Nothing is heard from now on; the last was 5 s ago.
    expect(await asksIn(api, () => pass(6))).toBe(0);
    expect(await asksIn(api, () => pass(1.1))).toBe(1);
    expect(await asksIn(api, () => pass(15.1))).toBe(1);
    expect(await asksIn(api, () => pass(15.1))).toBe(1);
    unmount();
  });

  it('is asked for by nobody who does not see it, and at once when it is seen', async () => {
    const signals = new FakeSignals();
    const { api, unmount } = await open(signals);
    await passHeard(signals, 5);
    const see = (state: DocumentVisibilityState) => {
      jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
      window.dispatchEvent(new Event('visibilitychange'));
    };
    act(() => see('hidden'));
    const woken = async () => {
      act(() => signals.send(WAKES, {}));
      await pass(1);
    };
    expect(await asksIn(api, woken)).toBe(0);
    const seen = async () => {
      act(() => see('visible'));
      await pass(0);
    };
    expect(await asksIn(api, seen)).toBe(1);
    unmount();
  });

  it('hears each of several back ends that answer in turn', async () => {
    const signals = new FakeSignals();
    const { api, unmount } = await open(signals);
    api.told = 'back-end-two/reader-of-these-secrets';
    await passHeard(signals, 5);
    expect(signals.channels).toHaveLength(4);
    // The answer that is shown came from the other, which says nothing.
    expect(await asksIn(api, () => passHeard(signals, 15))).toBe(1);
    unmount();
  });

  it('listens to nothing any more once it is left', async () => {
    const signals = new FakeSignals();
    const { unmount } = await open(signals);
    unmount();
    await pass(9);
    expect(signals.channels).toHaveLength(2);
    await pass(1);
    expect(signals.channels).toEqual([]);
  });
});

describe('a page asks each 15 s', () => {
  it('where the portal has no signals', async () => {
    const { api, unmount } = await open(undefined);
    expect(api.followed).toEqual([false]);
    expect(await asksIn(api, () => pass(60))).toBe(4);
    unmount();
  });

  it('where signals do not arrive', async () => {
    const signals = new FakeSignals();
    const { api, unmount } = await open(signals);
    expect(await asksIn(api, () => pass(60))).toBe(4);
    unmount();
  });

  it.each([null, 'garbage', 'a/b'])(
    'where the back end follows nothing: %s',
    async told => {
      const signals = new FakeSignals();
      const { api, unmount } = await open(signals);
      api.told = told;
      await pass(15);
      expect(await asksIn(api, () => passHeard(signals, 60))).toBe(4);
      unmount();
    },
  );
});

describe('an open tab of which nothing changes costs in an hour', () => {
  it('62 requests where it is followed: the first, and one when it is heard', async () => {
    const signals = new FakeSignals();
    const { api, unmount } = await open(signals);
    await passHeard(signals, 3_600);
    expect(api.asked).toHaveLength(62);
    unmount();
  });

  it('241 requests where it is not', async () => {
    const { api, unmount } = await open(undefined);
    await pass(3_600);
    expect(api.asked).toHaveLength(241);
    unmount();
  });
});
