import {
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { JsonObject } from '@backstage/types';
import request from 'supertest';
import { openchoreoSecretsPlugin } from '../../plugin';

const BASE = '/api/openchoreo-secrets';

/** Who asks; nobody sends no credentials that count. */
const HEADERS = {
  platform: mockCredentials.user.header('user:default/pat'),
  developer: mockCredentials.user.header('user:default/dev'),
  service: mockCredentials.service.header(),
  nobody: mockCredentials.none.header(),
};

/** Who asks. */
export type Asker = keyof typeof HEADERS;

/** A cluster that refuses at once. */
export const CONTROL_PLANE = {
  serviceAccount: { url: 'https://127.0.0.1:1', token: 'hunter2' },
};

/** With `permission.enabled`, pat has the platform right and dev has not. */
export const AUTHORIZATION = {
  mode: 'backstage',
  platformGroups: ['user:default/pat'],
  platformTeam: 'group:default/platform',
};

type Told = (health: Record<string, unknown>) => boolean;

/** Another plugin of the portal. */
const other = createBackendPlugin({
  pluginId: 'other',
  register(env) {
    env.registerInit({
      deps: { httpRouter: coreServices.httpRouter },
      async init({ httpRouter }) {
        httpRouter.use((_req, res) => {
          res.json({ fine: true });
        });
      },
    });
  },
});

/** A portal with this plugin and another, whose configuration can be changed while it runs; `soon` is what it becomes as soon as `data` is read. */
export async function startPortal(data: JsonObject, soon?: JsonObject) {
  const logger = mockServices.rootLogger.mock();
  logger.child.mockReturnValue(logger);
  const root = mockServices.rootConfig({ data });
  logger.info.mockImplementation(line => {
    if (soon && line.startsWith('Off: ')) root.update({ data: soon });
  });
  const backend = await startTestBackend({
    features: [
      openchoreoSecretsPlugin,
      other,
      catalogServiceMock.factory(),
      logger.factory,
      // The right hangs on the group then.
      mockServices.permissions.factory({ result: AuthorizeResult.ALLOW }),
      createServiceFactory({
        service: coreServices.rootConfig,
        deps: {},
        factory: () => root,
      }),
    ],
  });
  const get = (path: string, as: Asker = 'platform') =>
    request(backend.server)
      .get(
        path.startsWith('/api') || path.startsWith('/.') ? path : BASE + path,
      )
      .set('Authorization', HEADERS[as]);
  const health = async (as: Asker = 'nobody') =>
    (await get('/health', as)).body;
  const until = async (told: Told) => {
    let now = await health('platform');
    while (!told(now)) now = await health('platform');
    return now;
  };
  return {
    get,
    health,
    stop: () => backend.stop(),
    logger,
    until,
    /** Changes the configuration, and waits until that is told in `/health`. */
    async change(next: JsonObject, told: Told) {
      root.update({ data: next });
      return until(told);
    },
    errors: () => logger.error.mock.calls.map(([line]) => line),
  };
}
