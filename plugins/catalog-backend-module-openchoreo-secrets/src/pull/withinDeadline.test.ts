import { withinDeadline } from './withinDeadline';

const hang = () => new Promise<never>(() => {});

describe('a deadline', () => {
  const never = new AbortController().signal;

  it('lets work through that is done in time', async () => {
    expect(await withinDeadline(60_000, never, async () => 'done')).toBe(
      'done',
    );
  });

  it('gives up work that takes no notice of its signal', async () => {
    await expect(withinDeadline(1, never, hang)).rejects.toThrow(
      'no answer within 1 ms',
    );
  });

  it('gives up what is stopped, also before it began', async () => {
    const controller = new AbortController();
    const work = withinDeadline(60_000, controller.signal, hang);
    controller.abort();
    await expect(work).rejects.toThrow('it was stopped');
    await expect(
      withinDeadline(60_000, controller.signal, hang),
    ).rejects.toThrow('it was stopped');
  });

  it('aborts what it gave up', async () => {
    let given: AbortSignal | undefined;
    const work = withinDeadline(1, never, signal => {
      given = signal;
      return hang();
    });
    await expect(work).rejects.toThrow();
    expect(given?.aborted).toBe(true);
  });
});
