import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { EntityFinder } from './entityFinder';
import { OwnedSubjects } from './ownedSubjects';

const ORIGIN = 'provider:OpenChoreoEntityProvider';

const entity = (
  kind: string,
  name: string,
  owner: string,
  origin = ORIGIN,
) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: {
    namespace: 'acme',
    name,
    annotations: {
      'backstage.io/managed-by-origin-location': origin,
      'openchoreo.io/namespace': 'acme',
      'openchoreo.io/project': 'shop',
      [`openchoreo.io/${kind.toLowerCase()}`]: name,
    },
  },
  spec: {},
  relations: [{ type: 'ownedBy', targetRef: owner }],
});

const TEAM = 'group:default/shop';
const ADA = 'user:default/ada';

const ENTITIES = [
  entity('Component', 'orders-api', TEAM),
  entity('Component', 'own-tool', ADA),
  entity('Component', 'others', 'group:default/billing'),
  entity('Component', 'impostor', TEAM, 'url:https://git.example/x'),
  entity('Resource', 'orders-db', TEAM),
  entity('API', 'orders', TEAM),
];

function ownedOf(ownershipEntityRefs: readonly string[]) {
  const getUserInfo = jest.fn(async () => ({
    userEntityRef: ADA,
    ownershipEntityRefs: [...ownershipEntityRefs],
  }));
  const catalog = catalogServiceMock({ entities: ENTITIES });
  const finder = new EntityFinder({ catalog, trustedOrigins: [ORIGIN] });
  const userInfo = mockServices.userInfo.mock({ getUserInfo });
  return { owned: new OwnedSubjects(userInfo, finder), getUserInfo };
}

const namesOf = async (refs: readonly string[]) => {
  const { owned } = ownedOf(refs);
  const all = await owned.of({ credentials: mockCredentials.user(ADA) });
  return all.map(({ component, isResource }) =>
    isResource ? `${component.name}, managed` : component.name,
  );
};

describe('one owns', () => {
  it('what belongs to oneself, or to a group of one’s own, and comes from a trusted OpenChoreo', async () => {
    expect(await namesOf([ADA, TEAM])).toEqual([
      'orders-api',
      'own-tool',
      'orders-db, managed',
    ]);
    expect(await namesOf([ADA])).toEqual(['own-tool']);
  });

  it('nothing, where nothing names an owner: that is not everything', async () => {
    expect(await namesOf([])).toEqual([]);
  });

  it.each([
    ['nobody', mockCredentials.none()],
    ['a service', mockCredentials.service()],
  ])('nothing as %s, and the sign-in is not asked', async (_, credentials) => {
    const { owned, getUserInfo } = ownedOf([TEAM]);
    expect(await owned.of({ credentials })).toEqual([]);
    expect(getUserInfo).not.toHaveBeenCalled();
  });
});
