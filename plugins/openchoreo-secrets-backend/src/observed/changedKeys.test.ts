import fc from 'fast-check';
import { changedKeys } from './changedKeys';
import { SharedMap } from './sharedMap';

const step = fc.record({
  key: fc.integer({ min: 0, max: 320 }).map(String),
  value: fc.option(fc.nat({ max: 3 }), { nil: undefined }),
});

/** What differs, by going through both. */
function byComparing(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): string[] {
  const all = [...new Set([...a.keys(), ...b.keys()])];
  return all.filter(key => a.get(key) !== b.get(key)).sort();
}

describe('what changed between two maps', () => {
  it.each([10, 300])(
    'is what differs in them, however one came of the other, of %i at first',
    size => {
      fc.assert(
        fc.property(
          fc.array(fc.array(step, { maxLength: 8 }), { maxLength: 6 }),
          rounds => {
            const map = new SharedMap<number>();
            const first = Array.from({ length: size }, (_, n) => n);
            map.replace(new Map(first.map(n => [String(n), 9])));
            const seen = [map.frozen()];
            for (const steps of rounds) {
              for (const { key, value } of steps) {
                if (value === undefined) map.delete(key);
                else map.set(key, value);
              }
              seen.push(map.frozen());
            }
            for (const before of seen) {
              for (const next of seen) {
                expect(changedKeys(before, next).sort()).toEqual(
                  byComparing(before, next),
                );
              }
            }
          },
        ),
      );
    },
  );
});
