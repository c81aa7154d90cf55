import {
  coreServices,
  createBackendPlugin,
  type PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  openchoreoSecretsEntityReadPermission,
  openchoreoSecretsPlatformReadPermission,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  startPortalPeer,
  type Blanks,
  type PortalPeer,
} from './__testUtils__/portalPeer';
import { boundedPermissions, type PermissionsPort } from './boundedPermissions';
import { boundedServices } from './boundedServices';

const MB = 2 ** 20;
const { ALLOW, CONDITIONAL, DENY } = AuthorizeResult;
const AWAY =
  'The permission service of the portal does not answer, and without it nothing is shown. Try again in a while';

const READ = openchoreoSecretsEntityReadPermission;
const PLATFORM = openchoreoSecretsPlatformReadPermission;
const QUESTIONS = ['orders', 'billing'].map(name => ({
  permission: READ,
  resourceRef: `component:acme/${name}`,
}));
const IN_GENERAL = [{ permission: READ }, { permission: PLATFORM }];

let peer: PortalPeer;

beforeAll(async () => {
  peer = await startPortalPeer();
});

afterAll(() => peer.stop());

/** As the permission backend answers, in an order of its own. */
const each =
  (...results: readonly AuthorizeResult[]) =>
  (body: string) => {
    const { items }: { items: { id: string }[] } = JSON.parse(body);
    const conditions = {
      pluginId: 'catalog',
      resourceType: 'catalog-entity',
      conditions: { rule: 'IS_ENTITY_OWNER', params: { claims: [] } },
    };
    const answered = items.map(({ id }, index) => ({
      id,
      result: results[index],
      ...(results[index] === CONDITIONAL && conditions),
    }));
    return { items: answered.reverse() };
  };

/** The permission service as a plugin gets it, with what became of it. */
async function permissionsIn(isEnabled = true) {
  let given: PermissionsService | undefined;
  let bounded: PermissionsPort | undefined;
  let asks: PermissionsPort | undefined;
  const plugin = createBackendPlugin({
    pluginId: 'test',
    register(env) {
      env.registerInit({
        deps: {
          auditor: coreServices.auditor,
          auth: coreServices.auth,
          config: coreServices.rootConfig,
          discovery: coreServices.discovery,
          httpAuth: coreServices.httpAuth,
          logger: coreServices.logger,
          permissions: coreServices.permissions,
          userInfo: coreServices.userInfo,
        },
        async init({ auth, config, discovery, ...services }) {
          given = services.permissions;
          bounded = boundedPermissions(given, { auth, config, discovery });
          asks = boundedServices({
            ...services,
            catalog: catalogServiceMock(),
            permissions: bounded,
          }).permissions;
        },
      });
    },
  });
  const backend = await startTestBackend({
    features: [
      plugin,
      peer.discovery,
      mockServices.rootConfig.factory({
        data: { permission: { enabled: isEnabled } },
      }),
    ],
  });
  await backend.stop();
  return { given: given!, bounded, asks: asks! };
}

const credentials = mockCredentials.user();

describe("Backstage's own permission service", () => {
  it('is asked the same, for the same caller, and decides the same', async () => {
    const { given, bounded, asks } = await permissionsIn();
    expect(bounded).not.toBe(given);
    peer.answer(each(ALLOW, DENY));
    const ours = await asks.authorize(QUESTIONS, { credentials });
    const theirs = await given.authorize(QUESTIONS, { credentials });
    expect(ours).toEqual([{ result: ALLOW }, { result: DENY }]);
    expect(theirs).toMatchObject(ours);
    const [one, other] = peer.asked.map(({ authorization, body }) => ({
      authorization,
      items: JSON.parse(body).items.map((item: object) => ({
        ...item,
        id: 'any',
      })),
    }));
    expect(one.authorization).toMatch(/^Bearer ./);
    expect(one).toEqual(other);
  });

  it('may leave conditions, of which nothing is used but that there are some', async () => {
    const { asks } = await permissionsIn();
    peer.answer(each(CONDITIONAL, ALLOW));
    expect(
      await asks.authorizeConditional(IN_GENERAL as never, { credentials }),
    ).toEqual([{ result: CONDITIONAL }, { result: ALLOW }]);
  });

  it.each<[string, (body: string) => unknown]>([
    ['one answer is missing', each(ALLOW)],
    [
      'one question is answered twice',
      body => {
        const { items } = each(ALLOW, ALLOW)(body);
        return { items: [items[0], items[0]] };
      },
    ],
    ['what comes is no answer', () => 'allowed'],
    ['a single question has conditions', each(ALLOW, CONDITIONAL)],
  ])('allows nothing where %s', async (_, answer) => {
    const { asks } = await permissionsIn();
    peer.answer(answer);
    await expect(asks.authorize(QUESTIONS, { credentials })).rejects.toThrow(
      AWAY,
    );
  });

  it.each([
    [401, 'The portal does not accept your credentials'],
    [403, 'The permission service of the portal refuses to answer you'],
    [500, AWAY],
  ])('that answers with %s is told in our words', async (status, words) => {
    const { asks } = await permissionsIn();
    peer.answer(() => ({ error: { message: 'at internal:7007' } }), status);
    await expect(asks.authorize(QUESTIONS, { credentials })).rejects.toThrow(
      words,
    );
  });

  it.each<Blanks>(['blanks', 'packed blanks'])(
    'is read up to a bound, whatever it sends: 300 MB of %s',
    async what => {
      peer.answer(what);
      const { asks } = await permissionsIn();
      const before = process.memoryUsage.rss();
      await expect(asks.authorize(QUESTIONS, { credentials })).rejects.toThrow(
        AWAY,
      );
      expect(process.memoryUsage.rss() - before).toBeLessThan(150 * MB);
    },
  );

  it('decides for a service by itself, by what its token is restricted to', async () => {
    const { asks } = await permissionsIn();
    peer.answer(each(ALLOW, ALLOW));
    const restricted = mockCredentials.service('external:ci', {
      permissionNames: [PLATFORM.name],
    });
    expect(
      await asks.authorize(IN_GENERAL as never, { credentials: restricted }),
    ).toEqual([{ result: DENY }, { result: ALLOW }]);
    expect(peer.asked).toEqual([]);
  });
});

describe('whatever is not the permission service of Backstage', () => {
  const deps = {
    auth: mockServices.auth.mock(),
    config: mockServices.rootConfig({
      data: { permission: { enabled: true } },
    }),
    discovery: mockServices.discovery.mock(),
  };

  it('is asked as it is', () => {
    const other = mockServices.permissions.mock();
    expect(boundedPermissions(other, deps)).toBe(other);
  });

  it('is asked as it is, also where it is made of the one of Backstage', async () => {
    const { given } = await permissionsIn();
    const decorated: PermissionsService = Object.create(given);
    expect(boundedPermissions(decorated, deps)).toBe(decorated);
    const Base = given.constructor as new (options: object) => typeof given;
    class Other extends Base {}
    const extended = new Other({});
    expect(boundedPermissions(extended, deps)).toBe(extended);
    const own = Object.assign(given, { authorize: async () => [] });
    expect(boundedPermissions(own, deps)).toBe(own);
  });

  it('is asked as it is where permissions are switched off', async () => {
    const { given, bounded } = await permissionsIn(false);
    expect(bounded).toBe(given);
  });
});
