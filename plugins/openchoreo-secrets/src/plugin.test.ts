import { platformSecretsApiRef, secretsApiRef } from './api';
import {
  EntitySecretHealthCard,
  EntitySecretsContent,
  openchoreoSecretsPlugin,
  PlatformSecretHealthWidget,
  SecretsOverviewPage,
} from './plugin';

describe('the plugin of the legacy front-end system', () => {
  it('brings its APIs and all that can be mounted', () => {
    expect(openchoreoSecretsPlugin.getId()).toBe('openchoreo-secrets');
    const apis = [...openchoreoSecretsPlugin.getApis()].map(
      ({ api }) => api.id,
    );
    expect(apis).toEqual([secretsApiRef.id, platformSecretsApiRef.id]);
    expect(EntitySecretsContent).toBeDefined();
    expect(EntitySecretHealthCard).toBeDefined();
    expect(SecretsOverviewPage).toBeDefined();
    expect(PlatformSecretHealthWidget).toBeDefined();
  });
});
