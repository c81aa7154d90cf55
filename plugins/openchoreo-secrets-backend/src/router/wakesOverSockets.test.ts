import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import signalsPlugin from '@backstage/plugin-signals-backend';
import { DefaultSignalsService } from '@backstage/plugin-signals-node';
import type { JsonObject } from '@backstage/types';
import {
  FOLLOW_HEADER,
  wakeChannels,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import request from 'supertest';
import { WebSocket } from 'undici';
import type { Snapshot } from '../observed/snapshot';
import { FAILED, MINUTE, NOW } from '../query/__fixtures__/objects';
import { secretsOf, shop } from '../query/__fixtures__/shop';
import { snapshotOf } from '../query/__fixtures__/world';
import { Wakes } from '../waking/wakes';
import { entity, secretsPlugin } from './__testUtils__/secretsPlugin';

/** Whom a socket is taken for that shows no token. */
const GUEST = 'user:default/guest';
const ADA = 'user:default/ada';

const ORDERS =
  '/api/openchoreo-secrets/v1/entities/component/acme/orders-api/secrets';

const END = 'end';

let snapshot: Snapshot = snapshotOf(shop());

const bus = mockServices.events();
const events = mockServices.events.mock({
  publish: params => bus.publish(params),
  subscribe: options => bus.subscribe(options),
});
const signals = DefaultSignalsService.create({ events });
const wakes = new Wakes({ signals, now: () => NOW, pause: async () => {} });

const plugin = secretsPlugin({ source: { snapshot: () => snapshot }, wakes });

let backend: Awaited<ReturnType<typeof startTestBackend>>;
let url: string;

beforeAll(async () => {
  backend = await startTestBackend({
    features: [
      plugin,
      signalsPlugin,
      events.factory,
      mockServices.permissions.factory({ result: AuthorizeResult.ALLOW }),
      mockServices.userInfo.factory(),
      catalogServiceMock.factory({
        entities: [
          entity('Component', 'orders-api', {
            'openchoreo.io/component': 'orders-api',
          }),
        ],
      }),
    ],
  });
  const { port } = Object(backend.server.address()) as AddressInfo;
  url = `ws://localhost:${port}/api/signals`;
  await takeSockets();
});

afterAll(async () => {
  wakes.stop();
  await backend.stop();
});

beforeEach(() => {
  wakes.clear();
  snapshot = snapshotOf(shop());
});

/** An open page of a reader. @returns the channel on which they are woken. */
async function open(user: string, token: string): Promise<string> {
  const { headers } = await request(backend.server)
    .get(ORDERS)
    .set({
      authorization: mockCredentials.user.header(user),
      'x-openchoreo-token': token,
      [FOLLOW_HEADER]: '1',
    });
  const channels = wakeChannels(headers[FOLLOW_HEADER]);
  if (!channels) throw new Error('nobody is followed');
  return channels.wakes;
}

/** The service of signals takes sockets from the second on: the first of all it never answers. */
async function takeSockets(): Promise<void> {
  const taken = new Promise<void>(done => {
    backend.server.on('newListener', event => {
      if (event === 'upgrade') done();
    });
  });
  const first = new WebSocket(url);
  await taken;
  first.close();
}

async function openSocket(): Promise<WebSocket> {
  const socket = new WebSocket(url);
  await new Promise(done => {
    socket.addEventListener('open', done);
  });
  return socket;
}

/** Says something to everybody who listens to the end. */
function toAll(message: JsonObject): Promise<void> {
  const recipients = { type: 'broadcast' } as const;
  return signals.publish({ channel: END, recipients, message });
}

/** All that a guest's socket hears of a channel until the end; it listens when this resolves. */
async function listener(channel: string) {
  const socket = await openSocket();
  const heard: unknown[] = [];
  let listens = false;
  const all = new Promise<unknown[]>(done => {
    socket.addEventListener('message', ({ data }) => {
      const message = JSON.parse(String(data));
      if (message.channel !== END) heard.push(message);
      else if (message.message.isLast) done(heard);
      else listens = true;
    });
  });
  for (const each of [channel, END]) {
    socket.send(JSON.stringify({ action: 'subscribe', channel: each }));
  }
  while (!listens) {
    await toAll({ isLast: false });
    await setImmediate();
  }
  return { untilEnd: () => all.finally(() => socket.close()) };
}

/** Something fails, and all that is sent for it is. */
async function fail(): Promise<void> {
  const changed = { ready: FAILED, refreshAt: NOW - 90 * MINUTE };
  const secrets = secretsOf('production', changed);
  const world = shop({}, { 'production-data': { secrets } });
  snapshot = snapshotOf(world);
  await wakes.look();
  await toAll({ isLast: true });
}

describe('over the signals of a portal', () => {
  it('a reader is woken on their own channel, and others with the same name are not', async () => {
    const channel = await open(GUEST, 'one');
    const other = await open(GUEST, 'other');
    wakes.clear();
    expect(await open(GUEST, 'one')).toBe(channel);
    const own = await listener(channel);
    const others = await listener(other);
    await fail();
    expect(await own.untilEnd()).toEqual([{ channel, message: {} }]);
    expect(await others.untilEnd()).toEqual([]);
  });

  it('nobody hears what is for another, though they know of its channel', async () => {
    const channel = await open(ADA, 'hers');
    const stranger = await listener(channel);
    await fail();
    expect(await stranger.untilEnd()).toEqual([]);
  });
});
