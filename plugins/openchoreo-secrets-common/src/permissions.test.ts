import { openchoreoSecretsPermissions } from './permissions';

describe('permissions', () => {
  it('are to read the secrets of a catalog entity', () => {
    expect(openchoreoSecretsPermissions).toEqual([
      {
        type: 'resource',
        name: 'openchoreo-secrets.entity.read',
        attributes: { action: 'read' },
        resourceType: 'catalog-entity',
      },
    ]);
  });
});
