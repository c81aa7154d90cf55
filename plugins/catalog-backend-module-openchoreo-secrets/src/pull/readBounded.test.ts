import { readBounded } from './readBounded';

describe('reading an answer', () => {
  it('reads what is short enough, whatever pieces it comes in', async () => {
    const bytes = new TextEncoder().encode('größe');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await readBounded(new Response(body), bytes.length)).toBe('größe');
  });

  it('ends an answer without end', async () => {
    const cancelled = jest.fn();
    const body = new ReadableStream<Uint8Array>({
      pull: controller => controller.enqueue(new Uint8Array(10)),
      cancel: cancelled,
    });
    await expect(readBounded(new Response(body), 25)).rejects.toThrow(
      'longer than 25 bytes',
    );
    expect(cancelled).toHaveBeenCalled();
  });

  it('reads nothing where there is no body', async () => {
    expect(await readBounded(new Response(null), 0)).toBe('');
  });
});
