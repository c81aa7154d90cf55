import { LoopLag } from './loopLag';

/** A clock that is moved, and timers that come when the loop has time. */
function start() {
  let at = 0;
  const due: (() => void)[] = [];
  return {
    lag: new LoopLag({ now: () => at, after: (_, task) => due.push(task) }),
    pass: (ms: number) => {
      at += ms;
    },
    loopTurns: () => due.splice(0).forEach(task => task()),
    due,
  };
}

describe('the lag of the event loop', () => {
  it('is none while its timers come in time', () => {
    const { lag, pass, loopTurns } = start();
    expect(lag.ofNext()).toEqual({ lateMs: 0, asked: 1 });
    pass(50);
    expect(lag.ofNext()).toEqual({ lateMs: 0, asked: 2 });
    loopTurns();
    pass(10_000);
    expect(lag.ofNext()).toEqual({ lateMs: 0, asked: 1 });
  });

  it('is how long a timer has not come, and counts who asked meanwhile', () => {
    const { lag, pass, loopTurns } = start();
    lag.ofNext();
    pass(350);
    expect(lag.ofNext()).toEqual({ lateMs: 300, asked: 2 });
    pass(100);
    expect(lag.ofNext()).toEqual({ lateMs: 400, asked: 3 });
    loopTurns();
    expect(lag.ofNext()).toEqual({ lateMs: 0, asked: 1 });
  });

  it('is not looked at while nobody asks', () => {
    const { lag, loopTurns, due } = start();
    lag.ofNext();
    loopTurns();
    expect(due).toEqual([]);
  });
});
