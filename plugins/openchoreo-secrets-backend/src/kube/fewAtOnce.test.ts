import { setImmediate as nextLoop } from 'node:timers/promises';
import { FewAtOnce } from './fewAtOnce';

describe('a few at once', () => {
  it('are as many as may be, and the others come in their order', async () => {
    const few = new FewAtOnce(2);
    const order: number[] = [];
    let going = 0;
    let most = 0;
    const work = async (name: number) => {
      order.push(name);
      going += 1;
      most = Math.max(most, going);
      await nextLoop();
      going -= 1;
    };
    const names = [1, 2, 3, 4, 5];
    await Promise.all(names.map(name => few.run(() => work(name))));
    expect(most).toBe(2);
    expect(order).toEqual(names);
  });

  it('keep nobody waiting for one that failed', async () => {
    const few = new FewAtOnce(1);
    const failing = few.run(async () => {
      throw new Error('broken');
    });
    const next = few.run(async () => 'done');
    await expect(failing).rejects.toThrow('broken');
    await expect(next).resolves.toBe('done');
  });
});
