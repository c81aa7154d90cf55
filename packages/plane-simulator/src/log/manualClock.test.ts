import { ManualClock } from './manualClock';

describe('ManualClock', () => {
  it('fires timers in the order they fall due, at their own time', () => {
    const clock = new ManualClock(0);
    const fired: [string, number][] = [];
    const note = (name: string) => () => fired.push([name, clock.now()]);
    clock.setTimeout(note('late'), 20);
    clock.setTimeout(note('early'), 10);
    clock.setTimeout(note('early too'), 10);
    clock.setTimeout(note('never'), 40);
    clock.advance(30);
    expect(fired).toEqual([
      ['early', 10],
      ['early too', 10],
      ['late', 20],
    ]);
    expect(clock.now()).toBe(30);
    expect(clock.pending).toBe(1);
  });

  it('fires timers that timers set, within the same advance', () => {
    const clock = new ManualClock(0);
    let ticks = 0;
    const tick = () => {
      ticks += 1;
      clock.setTimeout(tick, 10);
    };
    tick();
    clock.advance(35);
    expect(ticks).toBe(4);
  });

  it('does not fire what was cancelled', () => {
    const clock = new ManualClock(0);
    const callback = jest.fn();
    clock.setTimeout(callback, 10)();
    clock.advance(20);
    expect(callback).not.toHaveBeenCalled();
  });

  it('says when enough timers wait', async () => {
    const clock = new ManualClock(0);
    const waiting = clock.whenPending(2);
    clock.setTimeout(() => undefined, 1);
    clock.setTimeout(() => undefined, 1);
    await expect(waiting).resolves.toBeUndefined();
  });
});
