import { setImmediate as nextLoop } from 'node:timers/promises';
import { myTurn } from './turns';

function work(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

describe('turns', () => {
  it('of many come one after the other, and others between them', async () => {
    const order: string[] = [];
    const reader = async (name: string) => {
      for (let turn = 1; turn <= 2; turn += 1) {
        await myTurn();
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
      for (let turn = 0; turn < 10; turn += 1) await myTurn();
    };
    await Promise.all(Array.from({ length: 20 }, reader));
    reading = false;
    await others;
    expect(loops).toBeLessThan(100);
  });
});
