import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { isSameValue } from './sameValue';

describe('whether two values say the same', () => {
  it('is answered as the runtime does, of all that was read from JSON', () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(isSameValue(a, structuredClone(a))).toBe(true);
        expect(isSameValue(a, b)).toBe(isDeepStrictEqual(a, b));
      }),
    );
  });

  it('tells a field that is absent from one that holds nothing', () => {
    expect(isSameValue({ a: undefined }, { b: undefined })).toBe(false);
    expect(isSameValue({ a: undefined }, {})).toBe(false);
  });

  it('tells a list from an object with the same in it', () => {
    expect(isSameValue(['a'], { 0: 'a' })).toBe(false);
    expect(isSameValue({ 0: 'a' }, ['a'])).toBe(false);
  });
});
