import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  startPortalPeer,
  type Blanks,
  type PortalPeer,
} from './__testUtils__/portalPeer';
import { boundedCatalog } from './boundedCatalog';
import { boundedServices } from './boundedServices';
import type { CatalogPort } from './entityFinder';

const MB = 2 ** 20;
const REF = 'component:acme/orders';
const ENTITY = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { namespace: 'acme', name: 'orders' },
};

let peer: PortalPeer;

beforeAll(async () => {
  peer = await startPortalPeer();
});

afterAll(() => peer.stop());

/** The catalog service as a plugin gets it, with what became of it. */
async function catalogIn(...features: readonly object[]) {
  let given: CatalogPort | undefined;
  let bounded: CatalogPort | undefined;
  let asks: CatalogPort | undefined;
  const plugin = createBackendPlugin({
    pluginId: 'test',
    register(env) {
      env.registerInit({
        deps: {
          auditor: coreServices.auditor,
          auth: coreServices.auth,
          catalog: catalogServiceRef,
          discovery: coreServices.discovery,
          httpAuth: coreServices.httpAuth,
          logger: coreServices.logger,
          permissions: coreServices.permissions,
          userInfo: coreServices.userInfo,
        },
        async init({ auth, discovery, ...services }) {
          given = services.catalog;
          bounded = await boundedCatalog(given, { auth, discovery });
          const all = { ...services, catalog: bounded };
          asks = boundedServices(all).catalog;
        },
      });
    },
  });
  const backend = await startTestBackend({
    features: [plugin, peer.discovery, ...features] as never[],
  });
  await backend.stop();
  return { given, bounded, asks: asks! };
}

const credentials = mockCredentials.user();

describe("Backstage's own catalog service", () => {
  it('answers as it does, to whom it is asked for', async () => {
    peer.answer(() => ENTITY);
    const { given, bounded, asks } = await catalogIn();
    expect(bounded).not.toBe(given);
    expect(await asks.getEntityByRef(REF, { credentials })).toEqual(ENTITY);
    const own = await given?.getEntityByRef(REF, { credentials });
    expect(own).toEqual(ENTITY);
    const [ours, theirs] = peer.asked;
    expect(ours.authorization).toMatch(/^Bearer ./);
    expect(ours.authorization).toBe(theirs.authorization);
  });

  it.each<Blanks>(['blanks', 'packed blanks'])(
    'is read up to a bound, whatever it sends: 300 MB of %s',
    async what => {
      peer.answer(what);
      const { asks } = await catalogIn();
      const before = process.memoryUsage.rss();
      await expect(asks.getEntityByRef(REF, { credentials })).rejects.toThrow(
        'The catalog of the portal does not answer, and without it nothing is shown. Try again in a while',
      );
      expect(process.memoryUsage.rss() - before).toBeLessThan(150 * MB);
    },
  );
});

describe('whatever a portal put in its place', () => {
  it('is asked as it is', async () => {
    const { given, bounded } = await catalogIn(catalogServiceMock.factory());
    expect(bounded).toBe(given);
  });

  it('is asked as it is, also where it is made of the one of Backstage', async () => {
    const { given } = await catalogIn();
    const deps = {
      auth: mockServices.auth.mock(),
      discovery: mockServices.discovery.mock(),
    };
    const decorated: CatalogPort = Object.create(given ?? null);
    expect(await boundedCatalog(decorated, deps)).toBe(decorated);
    const own = Object.assign(given ?? {}, { getEntityByRef: async () => {} });
    expect(await boundedCatalog(own as never, deps)).toBe(own);
  });
});
