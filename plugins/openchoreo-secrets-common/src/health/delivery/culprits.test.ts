import { causeOf } from '../causeActors';
import { culpritEntries } from './culprits';

const CLUSTER_STORE = { kind: 'ClusterSecretStore', name: 'other' } as const;

const object = {
  storeRef: { kind: 'ClusterSecretStore', name: 'default' } as const,
  data: [
    { secretKey: 'A', remoteKey: 'shop/a', property: 'one' },
    { secretKey: 'B', remoteKey: 'shop/a', property: 'two' },
    { secretKey: 'C', remoteKey: 'shop/c', property: 'one' },
    { secretKey: 'D', remoteKey: 'shop/d', storeRef: CLUSTER_STORE },
  ],
};

describe('the entries at fault', () => {
  it.each([
    [
      'the one an event names',
      causeOf('propertyAbsent', { entry: 'data[1]', remoteKey: 'shop/a' }),
      ['B'],
    ],
    [
      'the one of the remote key and property, when its place has changed',
      causeOf('propertyAbsent', { entry: 'data[0]', remoteKey: 'shop/c' }),
      ['C'],
    ],
    [
      'told by property among those of a remote key',
      causeOf('propertyAbsent', { remoteKey: 'shop/a', property: 'two' }),
      ['B'],
    ],
    [
      'all that take from an absent remote key',
      causeOf('remoteKeyAbsent', { entry: 'data[0]', remoteKey: 'shop/a' }),
      ['A', 'B'],
    ],
    [
      'all that take from a refused remote key',
      causeOf('permissionDenied', { entry: 'data[1]' }),
      ['A', 'B'],
    ],
    [
      'none for an entry of dataFrom',
      causeOf('remoteKeyAbsent', { entry: 'dataFrom[0]', remoteKey: 'shop/a' }),
      [],
    ],
    ['none when nothing is named', causeOf('unknown'), []],
    ['none past the end', causeOf('unknown', { entry: 'data[9]' }), []],
    [
      'all of a store that fails, not the one the event came upon',
      causeOf('storeNotReady', {
        entry: 'data[0]',
        store: 'default',
        storeKind: 'ClusterSecretStore',
      }),
      ['A', 'B', 'C'],
    ],
    [
      'all of a store that entries name themselves',
      causeOf('authenticationRefused', { store: 'other' }),
      ['D'],
    ],
    [
      'none of a store of another kind',
      causeOf('storeAbsent', { store: 'default', storeKind: 'SecretStore' }),
      [],
    ],
    ['none without a cause', undefined, []],
  ])('are %s', (_, cause, keys) => {
    expect(
      culpritEntries(object, cause).map(({ secretKey }) => secretKey),
    ).toEqual(keys);
  });
});
