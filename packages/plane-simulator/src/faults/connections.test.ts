import {
  addSecret,
  esPath,
  startTestCluster,
  TestCluster,
} from '../apiserver/testing';
import { WireClient } from '../contract/wireClient';
import { FaultEffect } from './effect';

describe('faulty connections', () => {
  let test: TestCluster;
  let client: WireClient;
  beforeEach(async () => {
    test = await startTestCluster();
    const { url, token } = test.cluster;
    client = new WireClient({ baseUrl: url, token });
  });
  afterEach(async () => {
    client.close();
    await test.cluster.close();
  });

  const fault = (effect: FaultEffect) => test.cluster.faults.add({ effect });
  const watchPath = `${esPath}?watch=true&allowWatchBookmarks=true`;

  /** What arrived of a body before whatever became of it. */
  async function received(response: Response): Promise<{
    readonly text: string;
    readonly failed: boolean;
  }> {
    const chunks: Uint8Array[] = [];
    try {
      for await (const chunk of response.body ?? []) chunks.push(chunk);
      return { text: Buffer.concat(chunks).toString(), failed: false };
    } catch {
      return { text: Buffer.concat(chunks).toString(), failed: true };
    }
  }

  it('hangs before the headers until the client has had enough', async () => {
    fault({ kind: 'hang' });
    const controller = new AbortController();
    const answer = fetch(test.cluster.url, { signal: controller.signal });
    const asked = new Promise(resolve => test.cluster.onRequest(resolve));
    await asked;
    controller.abort();
    await expect(answer).rejects.toThrow('aborted');
  });

  it('hangs in the middle of a body', async () => {
    fault({ kind: 'hangMidBody', bytes: 10 });
    const response = await test.ask(esPath);
    expect(response.status).toBe(200);
    const reader = response.body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    expect(Buffer.from(value ?? []).toString()).toBe('{"kind":"E');
    await reader?.cancel();
  });

  it.each(['fin', 'rst'] as const)(
    'cuts a list after some bytes by a %s',
    async ending => {
      fault({ kind: 'cutAfterBytes', bytes: 20, ending });
      const { failed } = await received(await test.ask(esPath));
      expect(failed).toBe(true);
    },
  );

  it('resets instead of an answer', async () => {
    fault({ kind: 'reset' });
    await expect(client.ask(esPath)).rejects.toMatchObject({
      code: 'ECONNRESET',
    });
  });

  it('cuts a watch after some events, as if it were complete', async () => {
    for (const name of ['a', 'b', 'c']) addSecret(test, name);
    fault({ kind: 'cutAfterEvents', events: 2, ending: 'complete' });
    const watch = await client.watch(watchPath);
    expect(await watch.rest()).toHaveLength(2);
  });

  it('cuts a watch in the middle of a line', async () => {
    addSecret(test, 'a');
    fault({
      kind: 'cutAfterEvents',
      events: 1,
      midLine: true,
      ending: 'complete',
    });
    const watch = await client.watch(watchPath);
    await watch.next();
    await expect(watch.next()).rejects.toThrow('cut in a line: {"type":');
  });

  it.each(['fin', 'rst'] as const)(
    'delivers what it promised before it ends a watch by a %s',
    async ending => {
      addSecret(test, 'a');
      fault({ kind: 'cutAfterEvents', events: 1, ending });
      const watch = await client.watch(watchPath);
      expect(await watch.next()).toMatchObject({ type: 'ADDED' });
      await expect(watch.next()).rejects.toThrow('aborted');
    },
  );

  it('falls silent without an end when half-open', async () => {
    addSecret(test, 'a');
    fault({ kind: 'silence', afterEvents: 1 });
    const watch = await client.watch(`${watchPath}&timeoutSeconds=100`);
    await watch.next();
    const more = jest.fn();
    const next = watch.next().then(more, () => 'closed');
    addSecret(test, 'b');
    test.clock.advance(3_600_000);
    // A later answer on the same server: the silence is not mere slowness.
    test.cluster.faults.clear();
    expect((await test.ask(esPath)).status).toBe(200);
    expect(more).not.toHaveBeenCalled();
    watch.close();
    expect(await next).toBe('closed');
  });

  it('holds the headers of a watch until the first event', async () => {
    fault({ kind: 'holdHeaders' });
    const opened = jest.fn();
    const { revision } = test.cluster.log;
    const path = `${watchPath}&resourceVersion=${revision}`;
    const opening = client.watch(path).then(watch => {
      opened();
      return watch;
    });
    await test.clock.whenPending();
    test.cluster.faults.clear();
    await test.ask(esPath);
    expect(opened).not.toHaveBeenCalled();
    addSecret(test, 'a');
    expect(await (await opening).next()).toMatchObject({ type: 'ADDED' });
  });

  it('splits a body anywhere, inside characters too', async () => {
    addSecret(test, 'a', { note: 'äöü€😀' });
    fault({ kind: 'split', bytes: 1 });
    const watch = await client.watch(watchPath);
    expect(await watch.next()).toMatchObject({
      object: { metadata: { labels: { note: 'äöü€😀' } } },
    });
  });

  it('trickles a body by the clock', async () => {
    fault({ kind: 'trickle', bytes: 10, everyMs: 1_000 });
    const response = await test.ask(esPath);
    const reader = response.body?.getReader();
    await test.clock.whenPending();
    test.clock.advance(1_000);
    const { value } = (await reader?.read()) ?? {};
    expect(Buffer.from(value ?? []).toString()).toBe('{"kind":"E');
    await reader?.cancel();
  });

  it('goes on with a body for as long as it is read', async () => {
    fault({ kind: 'endless' });
    const response = await test.ask(esPath);
    const reader = response.body?.getReader();
    let bytes = 0;
    while (bytes < 4 * 1024 * 1024) {
      const { done, value } = (await reader?.read()) ?? {};
      expect(done).toBe(false);
      bytes += value?.length ?? 0;
    }
    await reader?.cancel();
  });

  it('is off line and on again', async () => {
    const { faults } = test.cluster;
    const watch = await client.watch(watchPath);
    faults.offline = true;
    await expect(watch.next()).rejects.toThrow('aborted');
    await expect(client.ask(esPath)).rejects.toThrow();
    faults.offline = false;
    expect((await client.ask(esPath)).code).toBe(200);
  });
});
