import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { openchoreoSecretsPlugin } from './plugin';
import { CONTROL_PLANE, startPortal } from './serving/__testUtils__/portal';

jest.setTimeout(60_000);

const BASE = '/api/openchoreo-secrets';

const openchoreoSecrets = { controlPlane: CONTROL_PLANE };

const ROUTES = [
  '/v1/planes',
  '/v1/entities/component/acme/orders-api/secrets',
  '/openapi.json',
  '/nothing',
] as const;

/** Whatever sockets go by. */
const NOT_OURS = [
  'Date',
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
] as const;

describe('a sign-in service of the portal that hangs', () => {
  it('is answered for after 10 s in our words, on every route but those that are for everybody', async () => {
    const asked: (() => void)[] = [];
    const httpAuth = mockServices.httpAuth.mock({
      credentials: () => {
        asked.shift()?.();
        return new Promise<never>(() => {});
      },
    });
    const backend = await startTestBackend({
      features: [
        openchoreoSecretsPlugin,
        catalogServiceMock.factory(),
        httpAuth.factory,
        mockServices.rootConfig.factory({ data: { openchoreoSecrets } }),
      ],
    });
    const get = (path: string) => request(backend.server).get(BASE + path);
    expect((await get('/readiness')).status).toBe(200);
    jest.useFakeTimers({ doNotFake: [...NOT_OURS] });
    try {
      for (const path of ROUTES) {
        const isAsked = new Promise<void>(resolve => {
          asked.push(resolve);
        });
        const answer = get(path).then(({ status, body }) => [
          status,
          body.error?.message,
        ]);
        await isAsked;
        await jest.advanceTimersByTimeAsync(10_000);
        expect(await answer).toEqual([
          503,
          'The sign-in service of the portal does not answer, and without it nothing is shown. Try again in a while',
        ]);
      }
    } finally {
      jest.useRealTimers();
    }
    await backend.stop();
  });
});

describe('whoever is not signed in', () => {
  it('is refused on every route but those that are for everybody', async () => {
    const portal = await startPortal({ openchoreoSecrets });
    for (const path of ROUTES) {
      expect((await portal.get(path, 'nobody')).status).toBe(401);
    }
    await portal.stop();
  });

  it('is let in where the portal has switched its barrier off', async () => {
    const portal = await startPortal({
      openchoreoSecrets,
      backend: { auth: { dangerouslyDisableDefaultAuthPolicy: true } },
    });
    expect((await portal.get('/openapi.json', 'nobody')).status).toBe(200);
    await portal.stop();
  });
});
