import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AS_OF_HEADER,
  asOfAt,
  parseAsOf,
  type PlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { AddressInfo } from 'node:net';
import { NOW } from '../query/__fixtures__/objects';
import { FRESH, snapshotOf } from '../query/__fixtures__/world';
import type { Snapshot } from '../observed/snapshot';
import { BY_BACKSTAGE, secretsPlugin } from './__testUtils__/secretsPlugin';

const PLANES = 1_000;
const DARK = 'plane-500';

let snapshot: Snapshot;

/** All planes but one, heard from some seconds ago; the one does not answer. */
function see(revision: number, secondsAgo: number, darkSince: number): void {
  const observation = { ...FRESH, asOf: NOW - secondsAgo * 1_000 };
  const dark = {
    state: 'failed' as const,
    since: NOW - darkSince * 1_000,
    asOf: NOW - darkSince * 1_000,
    failure: { class: 'timeout' as const },
  };
  const clusters = Object.fromEntries(
    Array.from({ length: PLANES }, (_, index) => `plane-${index}`).map(name => [
      name,
      { observation: name === DARK ? dark : observation },
    ]),
  );
  snapshot = {
    ...snapshotOf({ controlPlane: observation, clusters }),
    revision,
  };
}

describe('with a thousand planes', () => {
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        secretsPlugin({
          source: { snapshot: () => snapshot },
          authorization: () => ({
            ...BY_BACKSTAGE,
            authority: { mode: 'backstage', decides: false },
            services: ['plugin:catalog'],
          }),
        }),
        mockServices.userInfo.factory(),
        catalogServiceMock.factory({ entities: [] }),
      ],
    });
  });

  afterAll(async () => {
    await backend.stop();
  });

  /** As the catalog module asks: by Node's own fetch, which refuses headers that are too long. */
  const ask = (path: string, authorization: string, etag = '') => {
    const { port } = backend.server.address() as AddressInfo;
    return fetch(`http://127.0.0.1:${port}/api/openchoreo-secrets/v1/${path}`, {
      headers: { authorization, 'if-none-match': etag },
    });
  };
  const user = mockCredentials.user.header();

  it('an answer and its 304 fit what servers and proxies take, and tell each plane’s time', async () => {
    see(1, 20, 600);
    const first = await ask('planes', user);
    const { planes } = (await first.json()) as { readonly planes: PlaneDto[] };
    expect(planes).toHaveLength(PLANES + 1);
    see(2, 5, 600);
    const second = await ask('planes', user, first.headers.get('etag') ?? '');
    expect(second.status).toBe(304);
    const header = second.headers.get(AS_OF_HEADER) ?? '';
    expect(header.length).toBeLessThan(1_100);
    const times = parseAsOf(header);
    const now = new Set(
      planes.map(plane => `${plane.state} ${asOfAt(plane, times)}`),
    );
    expect(now).toEqual(
      new Set([
        `live ${new Date(NOW - 5_000).toISOString()}`,
        `unreachable ${new Date(NOW - 600_000).toISOString()}`,
      ]),
    );
  });

  it('an answer is told anew when a plane that does not answer was heard from meanwhile', async () => {
    see(3, 20, 600);
    const first = await ask('planes', user);
    see(4, 20, 300);
    const second = await ask('planes', user, first.headers.get('etag') ?? '');
    expect(second.status).toBe(200);
  });

  it('the catalog is answered', async () => {
    see(5, 20, 600);
    const service = mockCredentials.service.header({
      onBehalfOf: mockCredentials.service('plugin:catalog'),
      targetPluginId: 'openchoreo-secrets',
    });
    const { status } = await ask('catalog-health', service);
    expect(status).toBe(200);
  });
});
