import { ConfigReader } from '@backstage/config';
import { mockServices } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { PortalKeys } from './portalKeys';

describe('the keys that the portal reads when it starts', () => {
  it.each<[string, JsonObject]>([
    ['openchoreo', { openchoreo: 'x' }],
    ['openchoreo.features', { openchoreo: { features: true } }],
    ['openchoreo.features.auth', { openchoreo: { features: { auth: false } } }],
    ['permission', { permission: true }],
  ])('may be of any shape: %s', (_, data) => {
    expect(new PortalKeys(new ConfigReader(data)).changed()).toEqual([]);
  });

  it('changed where one can be read that could not be', () => {
    const root = mockServices.rootConfig({ data: { permission: true } });
    const keys = new PortalKeys(root);
    root.update({ data: { permission: { enabled: true } } });
    expect(keys.changed()).toEqual([
      'permission.enabled: changed since the start; restart the portal',
    ]);
  });
});
