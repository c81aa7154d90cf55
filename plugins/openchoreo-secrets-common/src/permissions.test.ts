import { openchoreoSecretsPermissions } from './permissions';

describe('permissions', () => {
  it('are to read the secrets of a catalog entity, and of the whole platform', () => {
    expect(openchoreoSecretsPermissions).toEqual([
      {
        type: 'resource',
        name: 'openchoreo-secrets.entity.read',
        attributes: { action: 'read' },
        resourceType: 'catalog-entity',
      },
      {
        type: 'basic',
        name: 'openchoreo-secrets.platform.read',
        attributes: { action: 'read' },
      },
    ]);
  });
});
