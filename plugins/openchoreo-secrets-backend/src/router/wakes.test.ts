import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  FOLLOW_HEADER,
  wakeChannels,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import request from 'supertest';
import type { Snapshot } from '../observed/snapshot';
import { FAILED, MINUTE, NOW } from '../query/__fixtures__/objects';
import { secretsOf, shop } from '../query/__fixtures__/shop';
import { snapshotOf } from '../query/__fixtures__/world';
import { Wakes } from '../waking/wakes';
import {
  BY_BACKSTAGE,
  entity,
  secretsPlugin,
} from './__testUtils__/secretsPlugin';

const ORDERS = 'entities/component/acme/orders-api/secrets';
const PRODUCTION = 'entities/environment/acme/production/bindings';
const ENTITIES = [
  entity('Component', 'orders-api', {
    'openchoreo.io/component': 'orders-api',
  }),
  entity('Component', 'other-api', { 'openchoreo.io/component': 'other-api' }),
  entity('Environment', 'production', {
    'openchoreo.io/environment': 'production',
  }),
];

const FOLLOWED = { [FOLLOW_HEADER]: '1' };
const ADA = 'user:default/ada';
const BOB = 'user:default/bob';

let snapshot: Snapshot;
let revision = 0;
/** By user, the entities that they may not see. */
let hidden: Readonly<Record<string, readonly string[]>>;
let sent: { readonly channel: string; readonly to: unknown }[];

const wakes = new Wakes({
  signals: {
    publish: async ({ channel, recipients, message }) => {
      expect(message).toEqual({});
      sent.push({ channel, to: recipients });
    },
  },
  now: () => NOW,
  pause: async () => {},
});

const permissions = mockServices.permissions.mock({
  authorize: async (requests, options) => {
    const { principal } = Object(options).credentials;
    return requests.map(({ resourceRef = '' }) => ({
      result: hidden[principal.userEntityRef]?.includes(resourceRef)
        ? AuthorizeResult.DENY
        : AuthorizeResult.ALLOW,
    }));
  },
  authorizeConditional: async requests =>
    requests.map(() => ({
      result: AuthorizeResult.CONDITIONAL,
      pluginId: 'catalog',
      resourceType: 'catalog-entity',
      conditions: {
        resourceType: 'catalog-entity',
        rule: 'IS_ENTITY_OWNER',
        params: {},
      },
    })),
});

const plugin = secretsPlugin({
  authorization: () => ({ ...BY_BACKSTAGE, platformGroups: [ADA] }),
  source: { snapshot: () => snapshot },
  wakes,
});

/** Production as it is told, with what its ExternalSecret says otherwise. */
function see(changed: Parameters<typeof secretsOf>[1] = {}): void {
  revision += 1;
  const secrets = secretsOf('production', changed);
  const world = shop({}, { 'production-data': { secrets } });
  snapshot = { ...snapshotOf(world), revision };
}

const fails = { ready: FAILED, refreshAt: NOW - 90 * MINUTE };

let backend: Awaited<ReturnType<typeof startTestBackend>>;

async function open(
  path: string,
  user: string,
  headers: Record<string, string> = FOLLOWED,
) {
  const answer = await request(backend.server)
    .get(`/api/openchoreo-secrets/v1/${path}`)
    .set('Authorization', mockCredentials.user.header(user))
    .set(headers);
  const followed = answer.headers[FOLLOW_HEADER] ?? null;
  return { status: answer.status, channel: wakeChannels(followed)?.wakes };
}

beforeAll(async () => {
  backend = await startTestBackend({
    features: [
      plugin,
      permissions.factory,
      mockServices.userInfo.factory(),
      catalogServiceMock.factory({ entities: ENTITIES }),
    ],
  });
});

afterAll(async () => {
  wakes.stop();
  await backend.stop();
});

beforeEach(() => {
  wakes.clear();
  hidden = {};
  sent = [];
  see();
});

describe('what fails in a cluster', () => {
  it.each([
    ORDERS,
    PRODUCTION,
    'summary',
    'incidents',
    'stores',
    'secrets?limit=50&offset=0',
    'mine',
  ])('wakes who looks at it: %s', async path => {
    const { channel } = await open(path, ADA);
    expect(channel).toBeDefined();
    see(fails);
    await wakes.look();
    // Nothing of it is theirs.
    const awaited =
      path === 'mine' ? [] : [{ channel, to: userRecipient(ADA) }];
    expect(sent).toEqual(awaited);
  });

  it('wakes nobody who looks at something else', async () => {
    await open('entities/component/acme/other-api/secrets', ADA);
    see(fails);
    await wakes.look();
    expect(sent).toEqual([]);
  });

  it('wakes nobody who may not see it, though they see the entity of its environment', async () => {
    hidden = { [BOB]: ['component:acme/orders-api'] };
    const ada = await open(PRODUCTION, ADA);
    expect((await open(PRODUCTION, BOB)).status).toBe(200);
    see(fails);
    await wakes.look();
    expect(sent).toEqual([{ channel: ada.channel, to: userRecipient(ADA) }]);
  });

  it('follows nothing that was refused', async () => {
    hidden = { [BOB]: ['component:acme/orders-api'] };
    const { status, channel } = await open(ORDERS, BOB);
    expect([status, channel]).toEqual([403, undefined]);
    expect(await open('summary', BOB)).toEqual({
      status: 403,
      channel: undefined,
    });
  });

  it('wakes nobody whose right has ended since', async () => {
    const { channel } = await open(ORDERS, BOB);
    expect(channel).toBeDefined();
    hidden = { [BOB]: ['component:acme/orders-api'] };
    see(fails);
    await wakes.look();
    expect(sent).toEqual([]);
  });

  it('wakes nobody who did not ask for it', async () => {
    const { channel } = await open(ORDERS, ADA, {});
    expect(channel).toBeUndefined();
  });

  it('wakes nobody for a file', async () => {
    const { status, channel } = await open('secrets?format=csv', ADA);
    expect([status, channel]).toEqual([200, undefined]);
  });
});

describe('a refresh that finds nothing new', () => {
  it.each([ORDERS, PRODUCTION, 'summary', 'secrets?limit=50&offset=0'])(
    'wakes nobody: %s',
    async path => {
      await open(path, ADA);
      see({ refreshAt: NOW - MINUTE });
      await wakes.look();
      expect(sent).toEqual([]);
    },
  );
});

function userRecipient(user: string) {
  return { type: 'user', entityRef: [user] };
}
