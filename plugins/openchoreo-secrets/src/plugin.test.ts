import { fleetApiRef, secretsApiRef } from './api';
import * as exported from './index';
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
    expect(apis).toEqual([secretsApiRef.id, fleetApiRef.id]);
    expect(EntitySecretsContent).toBeDefined();
    expect(EntitySecretHealthCard).toBeDefined();
    expect(SecretsOverviewPage).toBeDefined();
    expect(PlatformSecretHealthWidget).toBeDefined();
  });

  it('tells a host on which entities the tab and the card belong', () => {
    const environment = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Environment',
      metadata: {
        name: 'production',
        annotations: {
          'openchoreo.io/namespace': 'acme',
          'openchoreo.io/environment': 'production',
        },
      },
    };
    expect(exported.hasSecretsTab(environment)).toBe(true);
    expect(exported.isSecretsAvailable(environment)).toBe(false);
  });
});
