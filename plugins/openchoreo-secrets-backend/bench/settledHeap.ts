/** The heap once what was let go of is gone: sockets and timers end over some turns of the event loop. */
export async function settledHeap(): Promise<number> {
  if (!global.gc) throw new Error('run with --expose-gc');
  for (let turn = 0; turn < 20; turn += 1) {
    await new Promise(resolve => setImmediate(resolve));
    global.gc();
  }
  return process.memoryUsage().heapUsed;
}
