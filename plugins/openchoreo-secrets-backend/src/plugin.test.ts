import {
  AUTHORIZATION,
  CONTROL_PLANE,
  startPortal,
} from './serving/__testUtils__/portal';

jest.setTimeout(60_000);

const openchoreoSecrets = { controlPlane: CONTROL_PLANE };

describe('the plugin', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  afterEach(() => portal.stop());

  it.each([
    [
      'there is no openchoreoSecrets in the configuration',
      { permission: { enabled: true } },
    ],
    [
      'openchoreo.features.secretHealth.enabled is false',
      {
        openchoreoSecrets: { anything: 'even wrong' },
        openchoreo: { features: { secretHealth: { enabled: false } } },
      },
    ],
  ])(
    'is as if it were not there, and says so once, when %s',
    async (why, data) => {
      portal = await startPortal(data);
      for (const path of ['/readiness', '/openapi.json', '/v1/planes']) {
        const { status, body } = await portal.get(path);
        expect([status, body]).toEqual([404, {}]);
      }
      expect(await portal.health()).toEqual({
        state: 'off',
        configuration: 'inUse',
      });
      expect(portal.logger.info).toHaveBeenCalledWith(`Off: ${why}`);
      expect(portal.errors()).toEqual([]);
    },
  );

  it('starts without waiting for a cluster that does not answer, and is then ready', async () => {
    portal = await startPortal({ openchoreoSecrets });
    let ready = false;
    while (!ready) {
      const { status, body } = await portal.get('/readiness', 'nobody');
      expect(status).toBe(200);
      ready = body.ready;
    }
    expect(await portal.health()).toEqual({
      state: 'ready',
      configuration: 'inUse',
    });
  });

  it('serves its own description', async () => {
    portal = await startPortal({
      permission: { enabled: true },
      openchoreoSecrets: { ...openchoreoSecrets, authorization: AUTHORIZATION },
    });
    const { status, body, type } = await portal.get('/openapi.json');
    expect([status, type]).toEqual([200, 'application/json']);
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining(['/health', '/readiness', '/v1/checklist']),
    );
  });
});
