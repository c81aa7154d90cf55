import fc from 'fast-check';
import { placesOf } from './searchedLeaf';
import type { PlatformRow } from './platformRow';

const rowOf = (key: string): PlatformRow => ({
  id: key,
  owner: 'unmanaged',
  key,
  from: 'object',
  production: false,
  remoteKeys: [],
  storeIds: [],
  health: { verdict: 'synced', severity: 'ok', flags: [] },
});

describe('neighbours that are searched at once', () => {
  it('are found as each of them would be, and nothing is found across two of them', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', 'A', 'İ', '\0'),
    });
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1, maxLength: 6 }),
        fc.string({
          unit: fc.constantFrom('a', 'b', '\0'),
          minLength: 1,
          maxLength: 3,
        }),
        (keys, sought) => {
          const found = keys.flatMap((key, place) =>
            key.toLocaleLowerCase('en-US').includes(sought) ? [place] : [],
          );
          expect([...placesOf(keys.map(rowOf), sought)]).toEqual(found);
        },
      ),
    );
  });
});
