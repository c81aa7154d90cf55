import { ConfigReader } from '@backstage/config';
import { readSecretsConfig } from './readSecretsConfig';

const controlPlane = { inCluster: true };

function read(openchoreoSecrets: unknown) {
  const data = JSON.parse(JSON.stringify({ openchoreoSecrets }));
  return readSecretsConfig(
    ConfigReader.fromConfigs([{ context: 'test', data }]),
  );
}

function messageOf(openchoreoSecrets: unknown): string {
  try {
    read(openchoreoSecrets);
  } catch (error) {
    return String(error);
  }
  return 'no error';
}

describe('stores', () => {
  it('are called what the configuration calls them, on one plane or on all', () => {
    const stores = [
      {
        plane: 'ClusterDataPlane/eu',
        kind: 'ClusterSecretStore',
        store: 'default',
        displayName: 'Vault',
        url: 'https://vault.example.com',
      },
      { store: 'default', displayName: 'Another' },
    ];
    expect(read({ controlPlane, stores })?.stores).toEqual([
      {
        ...stores[0],
        plane: { kind: 'ClusterDataPlane', name: 'eu' },
        url: 'https://vault.example.com/',
      },
      stores[1],
    ]);
  });

  it.each<[string, unknown, string]>([
    [
      'stores as an object',
      { controlPlane, stores: { default: 'Vault' } },
      "openchoreoSecrets.stores: expected a list of { store, displayName }, such as [{ store: 'default', displayName: 'Vault' }] (found an object of default)",
    ],
    [
      'a store that is called nothing',
      { controlPlane, stores: [{ store: 'default' }] },
      "openchoreoSecrets.stores[0].displayName: expected what people call the store, such as 'Vault of the payments team' (found nothing)",
    ],
    [
      'a store of another kind',
      {
        controlPlane,
        stores: [{ store: 'default', displayName: 'V', kind: 'Store' }],
      },
      'openchoreoSecrets.stores[0].kind: expected ClusterSecretStore or SecretStore (found a text)',
    ],
    ...[
      'http://vault.example.com',
      'https://me:secret@vault.example.com',
      'data:text/html,hello',
      'vault',
    ].map((page): [string, unknown, string] => [
      `a store at ${page}`,
      {
        controlPlane,
        stores: [{ store: 'default', displayName: 'V', url: page }],
      },
      "openchoreoSecrets.stores[0].url: expected an address with https and without a login, such as 'https://vault.example.com' (found a text)",
    ]),
  ])('with a wrong key say what is expected: %s', (_, config, message) => {
    expect(messageOf(config)).toContain(message);
  });
});
