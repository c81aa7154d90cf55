import { ManualClock } from '@internal/plane-simulator';
import { CircuitBreaker } from './circuitBreaker';
import { failureOf, failureOfStatus } from './failure';

describe('the circuit breaker', () => {
  const refused = failureOf('unreachable', 'ECONNREFUSED');
  const setUp = (failures: number) => {
    const clock = new ManualClock();
    const breaker = new CircuitBreaker(
      clock,
      { firstMs: 1_000, maxMs: 30_000 },
      () => 1,
    );
    const passes = Array.from({ length: failures }, () => breaker.enter());
    passes.forEach(pass => pass.failed(refused));
    return { clock, breaker };
  };

  it('stays closed for fewer than five failures in a row', () => {
    const { breaker } = setUp(4);
    breaker.enter().succeeded();
    breaker.enter().failed(refused);
    expect(() => breaker.enter()).not.toThrow();
  });

  it('fails at once with the last failure while it is open, and says how long', () => {
    const { breaker } = setUp(5);
    expect(() => breaker.enter()).toThrow(
      expect.objectContaining({
        failure: refused.failure,
        retryAfterMs: 1_000,
      }),
    );
  });

  it('lets one request through when its time is up, and the rest when that one succeeds', () => {
    const { clock, breaker } = setUp(5);
    clock.advance(1_000);
    const trial = breaker.enter();
    expect(() => breaker.enter()).toThrow();
    trial.succeeded();
    expect(() => breaker.enter()).not.toThrow();
  });

  it('stays open for longer when that one fails', () => {
    const { clock, breaker } = setUp(5);
    clock.advance(1_000);
    breaker.enter().failed(refused);
    clock.advance(1_999);
    expect(() => breaker.enter()).toThrow();
    clock.advance(1);
    expect(() => breaker.enter()).not.toThrow();
  });

  it('lets another try when that one was given up', () => {
    const { clock, breaker } = setUp(5);
    clock.advance(1_000);
    breaker.enter().abandoned();
    expect(() => breaker.enter()).not.toThrow();
  });

  it('lets another try when nothing more is heard of that one', () => {
    const { clock, breaker } = setUp(5);
    clock.advance(1_000);
    const lost = breaker.enter();
    clock.advance(29_999);
    expect(() => breaker.enter()).toThrow();
    clock.advance(1);
    const another = breaker.enter();
    lost.abandoned();
    expect(() => breaker.enter()).toThrow();
    another.succeeded();
    expect(() => breaker.enter()).not.toThrow();
  });

  it('wakes who waits when it closes, and not on each success', () => {
    const { clock, breaker } = setUp(5);
    const wake = jest.fn();
    breaker.onClose(wake);
    clock.advance(1_000);
    breaker.enter().succeeded();
    breaker.enter().succeeded();
    expect(wake).toHaveBeenCalledTimes(1);
    breaker.onClose(wake);
    breaker.enter().succeeded();
    expect(wake).toHaveBeenCalledTimes(1);
  });

  describe('where the cluster asks to be left alone', () => {
    const busy = failureOfStatus(429, undefined, 86_400_000);
    const leftAlone = () => {
      const { clock, breaker } = setUp(0);
      const before = breaker.enter();
      const told = breaker.enter().throttled(busy);
      return { before, breaker, clock, told };
    };

    it('keeps all waiting, and says when the next may try', () => {
      const { breaker, told } = leftAlone();
      expect(told.retryAfterMs).toBe(15_000);
      expect(() => breaker.enter()).toThrow(
        expect.objectContaining({ retryAfterMs: 15_000 }),
      );
    });

    it('lets one try every 15 seconds, and all go on when that one is answered', () => {
      const { breaker, clock } = leftAlone();
      const wake = jest.fn();
      breaker.onClose(wake);
      clock.advance(15_000);
      breaker.enter().throttled(busy);
      clock.advance(14_999);
      expect(() => breaker.enter()).toThrow();
      clock.advance(1);
      const trial = breaker.enter();
      expect(() => breaker.enter()).toThrow();
      trial.succeeded();
      expect(() => breaker.enter()).not.toThrow();
      expect(wake).toHaveBeenCalledTimes(1);
    });

    it('is not believed for longer than a minute', () => {
      const { breaker, clock } = leftAlone();
      clock.advance(60_000);
      breaker.enter();
      expect(() => breaker.enter()).not.toThrow();
    });

    it('takes what was asked before for no sign that it is over', () => {
      const { before, breaker } = leftAlone();
      before.succeeded();
      expect(() => breaker.enter()).toThrow();
    });

    it('waits no longer than it is asked to', () => {
      const { breaker, clock } = setUp(0);
      breaker.enter().throttled(failureOfStatus(429, undefined, 7_000));
      clock.advance(6_999);
      expect(() => breaker.enter()).toThrow();
      clock.advance(1);
      expect(() => breaker.enter()).not.toThrow();
    });

    it('is away when a try does not get through', () => {
      const { breaker, clock } = leftAlone();
      clock.advance(15_000);
      breaker.enter().failed(refused);
      expect(() => breaker.enter()).toThrow(
        expect.objectContaining({ failure: refused.failure }),
      );
      clock.advance(1_000);
      breaker.enter().succeeded();
      expect(() => breaker.enter()).not.toThrow();
    });
  });
});
