import fc from 'fast-check';
import { newestFirst } from './versionOrder';

describe('the order of API versions', () => {
  it('is by stage, then number, then revision, and odd names come last', () => {
    const versions = [
      'v1alpha1',
      'foo10',
      'v1',
      'v1beta1',
      'v10',
      'v2beta2',
      'v2beta10',
      'foo1',
    ];
    expect(newestFirst(versions)).toEqual([
      'v10',
      'v1',
      'v2beta10',
      'v2beta2',
      'v1beta1',
      'v1alpha1',
      'foo1',
      'foo10',
    ]);
  });

  it('is the same in whatever order they come', () => {
    const versions = ['v1', 'v1beta1', 'v1alpha1', 'v2', 'x'];
    fc.assert(
      fc.property(fc.shuffledSubarray(versions, { minLength: 5 }), shuffled => {
        expect(newestFirst(shuffled)).toEqual(newestFirst(versions));
      }),
    );
  });
});
