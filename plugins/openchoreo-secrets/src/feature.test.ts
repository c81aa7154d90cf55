import { mockApis } from '@backstage/test-utils';
import { isSecretHealthOn, portalPages } from './feature';

describe('the configuration', () => {
  it.each([
    [{}, true, false],
    [{ openchoreo: { baseUrl: 'http://here' } }, true, false],
    [{ openchoreo: { features: {} } }, true, false],
    [
      { openchoreo: { features: { secretHealth: { enabled: true } } } },
      true,
      false,
    ],
    [
      { openchoreo: { features: { secretHealth: { enabled: false } } } },
      false,
      false,
    ],
    [
      { openchoreo: { features: { secretHealth: { enabled: 'false' } } } },
      false,
      false,
    ],
    [
      { openchoreo: { features: { secretHealth: { enabled: 'perhaps' } } } },
      true,
      false,
    ],
    [{ openchoreo: { features: { auth: { enabled: true } } } }, true, true],
    [
      {
        openchoreo: {
          features: {
            auth: { enabled: true },
            secretHealth: { enabled: false },
          },
        },
      },
      false,
      true,
    ],
  ])(
    '%j: secret health is on: %s, the portal has pages of its own: %s',
    (data, on, pages) => {
      const config = mockApis.config({ data });
      expect([isSecretHealthOn(config), portalPages(config).deploy]).toEqual([
        on,
        pages,
      ]);
    },
  );

  it.each([
    [{}, false],
    [{ auth: { enabled: true } }, false],
    [{ secretManagement: { enabled: false } }, false],
    [{ secretManagement: { enabled: true } }, true],
    [{ secretManagement: { enabled: 'perhaps' } }, false],
  ])('%j: secrets in the settings can be linked: %s', (features, there) => {
    const config = mockApis.config({ data: { openchoreo: { features } } });
    expect(portalPages(config).secrets).toBe(there);
  });
});
