import { setImmediate as nextLoop } from 'node:timers/promises';
import { rawServer, type RawServer } from '../http/__testUtils__/rawServer';
import { isSomebodyWaiting } from '../http/requestsWaiting';
import { until } from './__testUtils__/until';
import { alsoWorked, myTurn } from './turns';

function work(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

describe('turns', () => {
  it('of many come one after the other, and others between them', async () => {
    const order: string[] = [];
    const reader = async (name: string) => {
      const cluster = {};
      for (let turn = 1; turn <= 2; turn += 1) {
        await myTurn(cluster);
        order.push(`${name}${turn}`);
        // Longer than all may hold the event loop at a time.
        work(10);
      }
    };
    const readers = Promise.all(['a', 'b'].map(reader));
    const others = (async () => {
      for (let turn = 0; turn < 4; turn += 1) {
        await nextLoop();
        order.push('other');
      }
    })();
    await Promise.all([readers, others]);
    expect(order.filter(name => name !== 'other')).toEqual([
      'a1',
      'b1',
      'a2',
      'b2',
    ]);
    expect(order.join(' ')).not.toMatch(/[ab]\d [ab]\d/);
  });

  it('that are short are taken together', async () => {
    let loops = 0;
    let reading = true;
    const others = (async () => {
      for (; reading; loops += 1) await nextLoop();
    })();
    const reader = async () => {
      const cluster = {};
      for (let turn = 0; turn < 10; turn += 1) await myTurn(cluster);
    };
    await Promise.all(Array.from({ length: 20 }, reader));
    reading = false;
    await others;
    expect(loops).toBeLessThan(100);
  });

  it('of one cluster, however many wait for them, leave each other cluster its own', async () => {
    const order: string[] = [];
    const flood = {};
    const flooding = Array.from({ length: 100 }, async () => {
      await myTurn(flood);
      order.push('flood');
    });
    const quiet = async (cluster: object) => {
      for (let turn = 0; turn < 3; turn += 1) {
        await myTurn(cluster);
        order.push('quiet');
      }
    };
    await Promise.all([quiet({}), quiet({})]);
    expect(order.filter(name => name === 'flood').length).toBeLessThan(6);
    await Promise.all(flooding);
    expect(order).toHaveLength(106);
  });

  describe('beside requests', () => {
    const cluster = {};
    let server: RawServer;
    afterEach(() => server.close());

    /** How long so many turns take. */
    async function tookFor(
      turns: number,
      done: () => void | Promise<void>,
    ): Promise<number> {
      const startedAt = performance.now();
      for (let turn = 0; turn <= turns; turn += 1) {
        await myTurn(cluster);
        await done();
      }
      return performance.now() - startedAt;
    }

    async function whileSomebodyWaits(check: () => Promise<void>) {
      server = await rawServer(() => {});
      const gone = new AbortController();
      const asked = fetch(server.url, { signal: gone.signal });
      const failed = asked.catch((error: unknown) => error);
      await until(isSomebodyWaiting);
      await check();
      gone.abort();
      await failed;
    }

    it('rest for three times as long as they worked while somebody waits for an answer', () =>
      whileSomebodyWaits(async () => {
        expect(await tookFor(20, () => work(3))).toBeGreaterThan(
          20 * (3 + 3 * 3),
        );
      }));

    it('rest for what was done between them as well', () =>
      whileSomebodyWaits(async () => {
        const took = await tookFor(10, () => {
          alsoWorked(4);
          // Turns that are short are taken together.
          return nextLoop();
        });
        expect(took).toBeGreaterThan(10 * 3 * 4);
      }));

    it('rest for as long as they worked when somebody was answered a moment ago', async () => {
      server = await rawServer((_, response) => response.end());
      await (await fetch(server.url)).text();
      expect(await tookFor(10, () => work(3))).toBeGreaterThan(10 * (3 + 3));
    });
  });
});
