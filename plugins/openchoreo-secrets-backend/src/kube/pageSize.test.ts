import fc from 'fast-check';
import { PageSize } from './pageSize';

const DEADLINE_MS = 20_000;
const KIB = 1024;

describe('the size of a page', () => {
  it('is 500 objects as long as they are small and come soon', () => {
    const size = new PageSize(DEADLINE_MS);
    expect(size.limit).toBe(500);
    size.came({ objects: 500, bytes: 500 * KIB, ms: 100 });
    size.came({ objects: 3, bytes: 3 * KIB, ms: 100 });
    expect(size.limit).toBe(500);
  });

  it('is what makes a mebibyte where objects are large, and grows again with smaller ones', () => {
    const size = new PageSize(DEADLINE_MS);
    size.came({ objects: 500, bytes: 500 * 8 * KIB, ms: 100 });
    expect(size.limit).toBe(128);
    size.came({ objects: 128, bytes: 128 * 2 * KIB, ms: 100 });
    expect(size.limit).toBe(256);
    size.came({ objects: 256, bytes: 256 * 2 * KIB, ms: 100 });
    expect(size.limit).toBe(500);
  });

  it('is a quarter where a page did not come in time, and stays so while pages take their time', () => {
    const size = new PageSize(DEADLINE_MS);
    expect(size.tooSlow()).toBe(true);
    expect(size.limit).toBe(125);
    size.came({ objects: 125, bytes: 125 * 3 * KIB, ms: 8_000 });
    expect(size.limit).toBe(125);
    size.came({ objects: 125, bytes: 125 * 3 * KIB, ms: 15_000 });
    expect(size.limit).toBe(48);
  });

  it('is not less than servers compress, unless that does not help', () => {
    const size = new PageSize(DEADLINE_MS);
    size.came({ objects: 500, bytes: 500 * 2 * KIB, ms: 19_000 });
    expect(size.limit).toBe(131);
    size.came({ objects: 131, bytes: 131 * 2 * KIB, ms: 19_000 });
    expect(size.limit).toBe(72);
    expect(size.tooSlow()).toBe(true);
    expect(size.limit).toBe(18);
  });

  it('ends at one object', () => {
    const size = new PageSize(DEADLINE_MS);
    const limits = [500, 100, 20, 4, 1];
    expect(limits.map(() => [size.limit, size.tooLarge()][0])).toEqual(limits);
    expect(size.tooLarge()).toBe(false);
    expect(size.tooSlow()).toBe(false);
  });

  it('is between one and 500 whatever comes', () => {
    const page = fc.record({
      objects: fc.nat(500),
      bytes: fc.nat(32 * KIB * KIB),
      ms: fc.nat(DEADLINE_MS),
    });
    const step = fc.oneof(page, fc.constantFrom('tooLarge', 'tooSlow'));
    fc.assert(
      fc.property(fc.array(step), steps => {
        const size = new PageSize(DEADLINE_MS);
        for (const each of steps) {
          if (typeof each === 'object') size.came(each);
          else if (each === 'tooLarge') size.tooLarge();
          else size.tooSlow();
          expect(size.limit).toBeGreaterThanOrEqual(1);
          expect(size.limit).toBeLessThanOrEqual(500);
          expect(Number.isInteger(size.limit)).toBe(true);
        }
      }),
    );
  });
});
