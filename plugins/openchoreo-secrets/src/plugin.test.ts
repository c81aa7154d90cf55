import { secretsApiRef } from './api';
import {
  EntitySecretHealthCard,
  EntitySecretsContent,
  openchoreoSecretsPlugin,
} from './plugin';

describe('the plugin of the legacy front-end system', () => {
  it('brings its API, its tab and its card', () => {
    expect(openchoreoSecretsPlugin.getId()).toBe('openchoreo-secrets');
    const apis = [...openchoreoSecretsPlugin.getApis()].map(
      ({ api }) => api.id,
    );
    expect(apis).toEqual([secretsApiRef.id]);
    expect(EntitySecretsContent).toBeDefined();
    expect(EntitySecretHealthCard).toBeDefined();
  });
});
