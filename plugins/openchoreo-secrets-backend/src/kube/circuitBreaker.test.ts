import { ManualClock } from '@internal/plane-simulator';
import { CircuitBreaker } from './circuitBreaker';
import { failureOf } from './failure';

describe('the circuit breaker', () => {
  const refused = failureOf('unreachable', 'ECONNREFUSED');
  const setUp = (failures: number) => {
    const clock = new ManualClock();
    const breaker = new CircuitBreaker(
      clock,
      { firstMs: 1_000, maxMs: 30_000 },
      () => 1,
    );
    for (let count = 0; count < failures; count += 1) breaker.failed(refused);
    return { clock, breaker };
  };

  it('stays closed for fewer than five failures in a row', () => {
    const { breaker } = setUp(4);
    expect(() => breaker.enter()).not.toThrow();
    breaker.succeeded();
    breaker.failed(refused);
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
    expect(() => breaker.enter()).not.toThrow();
    expect(() => breaker.enter()).toThrow();
    breaker.succeeded();
    expect(() => breaker.enter()).not.toThrow();
  });

  it('stays open for longer when that one fails', () => {
    const { clock, breaker } = setUp(5);
    clock.advance(1_000);
    breaker.enter();
    breaker.failed(refused);
    clock.advance(1_999);
    expect(() => breaker.enter()).toThrow();
    clock.advance(1);
    expect(() => breaker.enter()).not.toThrow();
  });

  it('lets another try when that one was given up', () => {
    const { clock, breaker } = setUp(5);
    clock.advance(1_000);
    breaker.enter();
    breaker.abandoned();
    expect(() => breaker.enter()).not.toThrow();
  });

  it('wakes who waits when it closes, and not on each success', () => {
    const { breaker } = setUp(5);
    const wake = jest.fn();
    breaker.onClose(wake);
    breaker.succeeded();
    breaker.succeeded();
    expect(wake).toHaveBeenCalledTimes(1);
    breaker.onClose(wake);
    breaker.succeeded();
    expect(wake).toHaveBeenCalledTimes(1);
  });
});
