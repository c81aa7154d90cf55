import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { AuthorityConfig } from '../config/secretsConfig';
import { EntityFinder } from './entityFinder';
import { GroupMembership } from './groupMembership';
import { rightsBy } from './rightsBy';

const logger = mockServices.logger.mock();

const rightsOf = (authority: AuthorityConfig) =>
  rightsBy(
    {
      authority,
      signIn: true,
      platformGroups: [],
      services: [],
      catalogServices: [],
    },
    {
      permissions: mockServices.permissions.mock(),
      finder: new EntityFinder({
        catalog: catalogServiceMock(),
        trustedOrigins: [],
      }),
      groups: new GroupMembership(mockServices.userInfo.mock(), []),
      logger,
      now: () => 0,
    },
  );

const OPENCHOREO = {
  mode: 'openchoreo',
  baseUrl: 'http://127.0.0.1:9',
  platformAction: 'clusterdataplane:update',
} as const;

describe('where nobody decides', () => {
  beforeEach(() => jest.clearAllMocks());

  it.each([
    ['permission.enabled', { mode: 'backstage', decides: false }],
    ['openchoreo.features.authz.enabled', { ...OPENCHOREO, decides: false }],
  ] as const)(
    'everybody sees everything, and the log says once why: %s',
    async (key, authority) => {
      const rights = rightsOf(authority);
      const caller = { credentials: mockCredentials.none() };
      const component = { namespace: 'acme', project: 'shop', name: 'cart' };
      for (let times = 0; times < 2; times += 1) {
        expect(
          await rights.visibleOf(
            [{ component, environments: () => [] }],
            caller,
          ),
        ).toMatchObject({ everything: true, subjects: [{ component }] });
        expect(await rights.refusesPlatform(caller)).toBeUndefined();
      }
      expect(logger.warn).toHaveBeenCalledTimes(1);
      expect(logger.warn).toHaveBeenCalledWith(expect.stringContaining(key));
    },
  );

  it('is said of nobody who decides', () => {
    rightsOf({ mode: 'backstage', decides: true });
    rightsOf({ ...OPENCHOREO, decides: true });
    expect(logger.warn).not.toHaveBeenCalled();
  });
});
