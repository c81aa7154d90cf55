import type { StoreName } from '../context/storeName';
import { storeCalled } from './storeCalled';

const EU = 'DataPlane/acme/eu';

const names: readonly StoreName[] = [
  {
    plane: { kind: 'DataPlane', namespace: 'acme', name: 'eu' },
    store: 'default',
    displayName: 'Vault of Europe',
    url: 'https://vault.eu.example.com',
  },
  { kind: 'SecretStore', store: 'default', displayName: 'A store of a team' },
  { store: 'default', displayName: 'Vault' },
];

const called = (
  planeIds: readonly string[],
  kind: 'ClusterSecretStore' | 'SecretStore' = 'ClusterSecretStore',
  name = 'default',
) => storeCalled(planeIds, { kind, name }, names);

describe('a store is called', () => {
  it('by the first name that fits its plane and kind', () => {
    expect(called([EU])).toEqual({
      displayName: 'Vault of Europe',
      url: 'https://vault.eu.example.com',
    });
    expect(called(['DataPlane/acme/us'])).toEqual({ displayName: 'Vault' });
    expect(called(['DataPlane/acme/us'], 'SecretStore')).toEqual({
      displayName: 'A store of a team',
    });
  });

  it('as any plane of its cluster says', () => {
    expect(called(['DataPlane/acme/us', EU])?.displayName).toBe(
      'Vault of Europe',
    );
  });

  it('nothing where the configuration does not say', () => {
    expect(called([EU], 'ClusterSecretStore', 'other')).toBeUndefined();
    expect(
      storeCalled([EU], { kind: 'ClusterSecretStore', name: 'default' }),
    ).toBeUndefined();
  });
});
