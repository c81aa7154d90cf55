import fc from 'fast-check';
import { timeAt } from './fields';
import { createBench, readyText } from './testing';

const flip = fc.record({
  trouble: fc.constantFrom(
    undefined,
    'network' as const,
    'authRefused' as const,
    'throttled' as const,
    'down' as const,
  ),
  minutes: fc.integer({ min: 1, max: 180 }),
  controller: fc.constantFrom('runs' as const, 'stands' as const),
});

/** Everything that was fetched is recorded by wrapping the provider's answers. */
function play(
  flips: readonly {
    trouble?: 'network' | 'authRefused' | 'throttled' | 'down';
    minutes: number;
    controller: 'runs' | 'stands';
  }[],
) {
  const bench = createBench({});
  let lastFailed = false;
  const { remote } = bench;
  const real = remote.fetch.bind(remote);
  remote.fetch = (key, property) => {
    const fetched = real(key, property);
    lastFailed = fetched.state !== 'found';
    return fetched;
  };
  const seen = flips.map(({ trouble, minutes, controller }) => {
    remote.trouble = trouble;
    if (controller === 'runs') bench.controller.start();
    else bench.controller.stop();
    bench.clock.advance(minutes * 60_000);
    const object = bench.secret();
    return {
      ready: readyText(object, 'status'),
      lastFailed,
      age: bench.clock.now() - (timeAt(object?.status, 'refreshTime') ?? NaN),
      running: controller === 'runs',
    };
  });
  bench.controller.close();
  return seen;
}

describe('whatever the provider does', () => {
  it('Ready=True never stands after a fetch that failed', () => {
    fc.assert(
      fc.property(fc.array(flip, { maxLength: 12 }), flips => {
        const failed = play(flips).filter(seen => seen.lastFailed);
        expect(failed.filter(seen => seen.ready !== 'False')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('a running controller leaves no green object older than its interval', () => {
    fc.assert(
      fc.property(fc.array(flip, { maxLength: 12 }), flips => {
        const green = play(flips).filter(
          seen => seen.running && seen.ready === 'True',
        );
        expect(green.filter(seen => seen.age > 3_600_000)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
