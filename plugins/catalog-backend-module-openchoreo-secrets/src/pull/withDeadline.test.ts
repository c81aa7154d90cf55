import { withDeadline } from './withDeadline';

const hanging = () => new Promise<never>(() => {});

describe('what has a deadline', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is given up when it is over, though it hangs', async () => {
    const { signal } = new AbortController();
    const failed = withDeadline(20_000, signal, hanging).catch(e => e.message);
    await jest.advanceTimersByTimeAsync(20_000);
    expect(await failed).toBe('no answer within 20 s');
  });

  it.each(['before', 'while'])(
    'is given up when it is aborted: %s it goes on',
    async when => {
      const outer = new AbortController();
      const reason = new Error('shut down');
      if (when === 'before') outer.abort(reason);
      const failed = withDeadline(20_000, outer.signal, hanging).catch(e => e);
      outer.abort(reason);
      expect(await failed).toBe(reason);
      expect(jest.getTimerCount()).toBe(0);
    },
  );

  it('tells what is asked that it is over', async () => {
    const { signal } = new AbortController();
    let heard: AbortSignal | undefined;
    const failed = withDeadline(1_000, signal, inner => {
      heard = inner;
      return hanging();
    }).catch(() => {});
    await jest.advanceTimersByTimeAsync(1_000);
    await failed;
    expect(heard?.aborted).toBe(true);
  });

  it('leaves nothing behind when it is done', async () => {
    const { signal } = new AbortController();
    expect(await withDeadline(1_000, signal, async () => 7)).toBe(7);
    expect(jest.getTimerCount()).toBe(0);
  });
});
