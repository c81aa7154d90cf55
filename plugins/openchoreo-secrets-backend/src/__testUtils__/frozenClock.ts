/** Sockets and timers go on while the date stands still. */
const RUNNING = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

/** It is the moment given, for as long as something is done. */
export async function atMoment<T>(
  now: number,
  run: () => Promise<T>,
): Promise<T> {
  jest.useFakeTimers({ now, doNotFake: [...RUNNING] });
  try {
    return await run();
  } finally {
    jest.useRealTimers();
  }
}
