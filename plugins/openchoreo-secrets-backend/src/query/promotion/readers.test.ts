import type { Sees } from '../../access/visibility';
import {
  allTaken,
  failing,
  inShort,
  mayGo,
  notThereYet,
} from '../__fixtures__/promotion';
import { store } from '../__fixtures__/objects';

const ABSENT =
  'error processing spec.data[0] (key: shop/db), err: Secret does not exist';
const NO_PROPERTY =
  'error processing spec.data[0] (key: shop/db), err: property password does not exist in key shop/db';

const NOT_TOLD = 'remoteKey unknown, open remoteKey';

/** In short, of one key alone. */
const dbOf = ([verdict, ...keys]: readonly string[]) => [
  verdict,
  ...keys.filter(line => line.startsWith('DB_')),
];

const seesOwn: Sees = ({ component }) => component.name === 'orders-api';

describe('those who take the same remote key', () => {
  it.each([
    ['a remote key that fails there blocks', ABSENT, 'remoteKeyAbsent'],
    ['a property that fails there blocks', NO_PROPERTY, 'propertyAbsent'],
  ])('%s', (_, text, named) => {
    expect(dbOf(inShort(mayGo(failing(text))))).toEqual([
      'wouldBlock',
      `DB_PASSWORD: wouldBlock, remoteKey failed ${named}`,
    ]);
  });

  it('what fails for somebody whom the caller does not see changes nothing', () => {
    const sees: Sees = ({ component }) => component.name !== 'till';
    expect(dbOf(inShort(mayGo(failing(ABSENT), sees)))).toEqual([
      'cannotTell',
      `DB_PASSWORD: cannotTell, ${NOT_TOLD}`,
    ]);
  });

  it('nobody is named who reads a key there and whom the caller does not see', () => {
    const told = mayGo(allTaken(), seesOwn);
    expect(dbOf(inShort(told))).toEqual([
      'cannotTell',
      `DB_PASSWORD: cannotTell, ${NOT_TOLD}`,
    ]);
    expect(JSON.stringify(told)).not.toContain('taker');
  });

  it('a namespace that only the unseen live in is not known', () => {
    const conditions = [{ namespaces: ['elsewhere'] }];
    const stores = [store('default', { conditions })];
    const world = allTaken({}, { stores });
    expect(mayGo(world).verdict).toBe('wouldBlock');
    expect(inShort(mayGo(world, seesOwn))[0]).toBe('cannotTell');
  });

  it('an Event of another project is no proof: anybody there may have written it', () => {
    expect(dbOf(inShort(mayGo(failing(ABSENT, 'billing'))))).toEqual([
      'cannotTell',
      'DB_PASSWORD: cannotTell, remoteKey unknown remoteKeyAbsent, open remoteKey',
    ]);
  });

  it('an environment that the caller may not see is no source', () => {
    const sees: Sees = (_, environment) => environment !== 'staging';
    expect(mayGo(notThereYet(), sees).from).toBeUndefined();
  });
});
