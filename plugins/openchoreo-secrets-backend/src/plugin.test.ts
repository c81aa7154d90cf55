import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { openchoreoSecretsPlugin } from './plugin';

const READINESS = '/api/openchoreo-secrets/readiness';

function start(data: object) {
  return startTestBackend({
    features: [
      openchoreoSecretsPlugin,
      catalogServiceMock.factory(),
      mockServices.rootConfig.factory({ data: { ...data } }),
    ],
  });
}

describe('the plugin', () => {
  it('stays off, and lets the back end start, when it is not configured', async () => {
    const backend = await start({});
    expect((await request(backend.server).get(READINESS)).status).toBe(404);
    await backend.stop();
  });

  it('starts without waiting for a cluster that does not answer, and is then ready', async () => {
    const backend = await start({
      openchoreoSecrets: {
        controlPlane: {
          // Port 1 refuses at once.
          serviceAccount: { url: 'https://127.0.0.1:1', token: 'x' },
        },
      },
    });
    let ready = false;
    while (!ready) {
      const { status, body } = await request(backend.server).get(READINESS);
      expect(status).toBe(200);
      ready = body.ready;
    }
    await backend.stop();
  });
});
