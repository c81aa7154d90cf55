import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { BY_CONDITIONS } from '../router/__testUtils__/permissionsOf';
import { entity } from '../router/__testUtils__/secretsPlugin';
import { BackstageRights } from './backstageRights';
import { EntityFinder } from './entityFinder';
import { GroupMembership } from './groupMembership';
import type { Candidate } from './rights';

const { ALLOW, DENY, CONDITIONAL } = AuthorizeResult;
const caller = { credentials: mockCredentials.user() };

const candidate = (name: string, more: Partial<Candidate> = {}): Candidate => ({
  component: { namespace: 'acme', project: 'shop', name },
  environments: () => ['development', 'production'],
  ...more,
});

function rightsWith(
  inGeneral: (permission: string) => { readonly result: AuthorizeResult },
  entities: Entity[] = [],
) {
  const permissions = mockServices.permissions.mock({
    authorize: async requests =>
      requests.map(({ resourceRef }) => ({
        result: resourceRef?.endsWith('/denied') ? DENY : ALLOW,
      })),
    authorizeConditional: async requests =>
      requests.map(({ permission: { name } }) => {
        const decision = inGeneral(name);
        return decision.result === CONDITIONAL
          ? BY_CONDITIONS
          : { result: decision.result };
      }),
  });
  const finder = new EntityFinder({
    catalog: catalogServiceMock({ entities }),
    trustedOrigins: ['provider:OpenChoreoEntityProvider'],
  });
  const userInfo = mockServices.userInfo.mock();
  const groups = new GroupMembership(userInfo, []);
  return {
    permissions,
    rights: new BackstageRights({ permissions, finder, groups }),
  };
}

const component = (name: string) =>
  entity('Component', name, { 'openchoreo.io/component': name });

const names = ({
  subjects,
}: {
  readonly subjects: readonly {
    readonly component: { readonly name: string };
  }[];
}) => subjects.map(each => each.component.name);

describe('rights by the permission framework', () => {
  it('are asked for in general first: where everything is allowed, no entity is asked about', async () => {
    const { rights, permissions } = rightsWith(() => ({ result: ALLOW }));
    const visible = await rights.visibleOf(
      [candidate('orders-api'), candidate('cart')],
      caller,
    );
    expect(visible.everything).toBe(true);
    expect(names(visible)).toEqual(['orders-api', 'cart']);
    expect(permissions.authorize).not.toHaveBeenCalled();
  });

  it.each(['openchoreo-secrets.entity.read', 'catalog.entity.read'])(
    'are none where %s is denied',
    async denied => {
      const { rights } = rightsWith(name => ({
        result: name === denied ? DENY : ALLOW,
      }));
      expect(await rights.visibleOf([candidate('orders-api')], caller)).toEqual(
        { subjects: [], everything: false },
      );
    },
  );

  it('are asked for entity by entity, in parts, where there are conditions', async () => {
    const many = Array.from({ length: 250 }, (_, index) => `c${index}`);
    const { rights, permissions } = rightsWith(() => ({ result: CONDITIONAL }));
    const visible = await rights.visibleOf(
      [...many, 'denied'].map(name =>
        candidate(name, { entityRef: `component:acme/${name}` }),
      ),
      caller,
    );
    expect(visible.everything).toBe(false);
    expect(names(visible)).toEqual(many);
    expect(
      permissions.authorize.mock.calls.map(([requests]) => requests.length),
    ).toEqual([100, 100, 51]);
  });

  it('need an entity that the caller sees, of an origin that is trusted', async () => {
    const { rights } = rightsWith(
      () => ({ result: CONDITIONAL }),
      [
        component('orders-api'),
        component('denied'),
        entity('Component', 'forged', {
          'openchoreo.io/component': 'cart',
          'backstage.io/managed-by-origin-location': 'url:https://git.example',
        }),
        entity('Resource', 'db', { 'openchoreo.io/resource': 'db' }),
      ],
    );
    const visible = await rights.visibleOf(
      [
        candidate('orders-api'),
        candidate('denied'),
        candidate('cart'),
        candidate('db', { isResource: true }),
        candidate('db'),
      ],
      caller,
    );
    expect(visible.subjects).toEqual([
      { component: candidate('orders-api').component, isResource: undefined },
      { component: candidate('db').component, isResource: true },
    ]);
  });

  it('know no environments', async () => {
    const { rights } = rightsWith(() => ({ result: ALLOW }));
    const visible = await rights.visibleOf([candidate('orders-api')], caller);
    expect(visible.subjects[0].environments).toBeUndefined();
  });
});
