import plugin, { secretsTranslationRef } from './alpha';

describe('the plugin of the new front-end system', () => {
  it.each([
    'api:openchoreo-secrets',
    'api:openchoreo-secrets/platform',
    'page:openchoreo-secrets',
    'entity-content:openchoreo-secrets',
    'entity-card:openchoreo-secrets/health',
  ] as const)('has %s', id => {
    expect(plugin.getExtension(id)).toBeDefined();
  });

  it('is known by its id, as are its words', () => {
    expect(plugin.pluginId).toBe('openchoreo-secrets');
    expect(secretsTranslationRef.id).toBe('openchoreo-secrets');
  });
});
