import type { JsonObject } from '@backstage/types';
import {
  AUTHORIZATION,
  CONTROL_PLANE,
  startPortal,
} from './__testUtils__/portal';

jest.setTimeout(60_000);

const portalWith = (secrets: JsonObject, more: JsonObject = {}) => ({
  permission: { enabled: true },
  openchoreoSecrets: {
    controlPlane: CONTROL_PLANE,
    authorization: AUTHORIZATION,
    ...secrets,
  },
  ...more,
});

const EU = 'DataPlane/acme/eu';
const withEu = portalWith({
  planes: [{ plane: EU, ...CONTROL_PLANE }],
});
const wrong = portalWith({ plains: [] });
const TYPO =
  'openchoreoSecrets.plains: no such key; remove it, or correct its spelling';

describe('a configuration that changes while the portal runs', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  const start = async (data: JsonObject) => {
    portal = await startPortal(data);
  };
  const planes = async (): Promise<string[]> => {
    const { body } = await portal.get('/v1/planes');
    return body.planes?.map(({ id }: { id: string }) => id);
  };
  const inUse = () =>
    portal.logger.info.mock.calls.filter(
      ([line]) => line === 'The changed configuration is in use',
    ).length;
  afterEach(() => portal.stop());

  it('is taken up: planes', async () => {
    await start(portalWith({}));
    expect(await planes()).toEqual(['ControlPlane/default']);
    await portal.change(withEu, () => inUse() === 1);
    expect(await planes()).toEqual(['ControlPlane/default', EU]);
  });

  it('is taken up when it changes while the plugin starts', async () => {
    portal = await startPortal({ permission: { enabled: true } }, withEu);
    await portal.until(({ state }) => state !== 'off');
    expect(await planes()).toEqual(['ControlPlane/default', EU]);
  });

  it('is nothing to tell of while there is nothing to do', async () => {
    await start({ permission: { enabled: true } });
    const features = { secretHealth: { enabled: false } };
    const why = 'Off: openchoreo.features.secretHealth.enabled is false';
    await portal.change(
      { permission: { enabled: false }, openchoreo: { features } },
      () => portal.logger.info.mock.calls.some(([line]) => line === why),
    );
    expect(portal.errors()).toEqual([]);
    const told = await portal.change(withEu, ({ state }) => state !== 'off');
    expect(told).toMatchObject({ configuration: 'inUse' });
  });

  it('is taken up without looking at the clusters anew where that is enough: rights, thresholds, waivers', async () => {
    await start(portalWith({}));
    await portal.until(({ state }) => state === 'ready');
    const next = portalWith({
      authorization: { ...AUTHORIZATION, platformGroups: ['user:default/dev'] },
      health: { graceMin: '1m' },
      checklist: {
        waive: [
          { name: 'backstage-secrets', reason: 'x', until: '2999-01-01' },
        ],
      },
    });
    portal.logger.warn.mockClear();
    await portal.change(next, () => inUse() === 1);
    expect(await portal.health()).toMatchObject({ state: 'ready' });
    expect(portal.logger.warn).not.toHaveBeenCalled();
    expect((await portal.get('/v1/planes', 'developer')).status).toBe(200);
    expect((await portal.get('/v1/planes', 'platform')).status).toBe(403);
  });

  it('is not in use when it is wrong: what was valid stays, and the platform is told why', async () => {
    await start(withEu);
    const told = await portal.change(
      wrong,
      ({ configuration }) => configuration === 'rejected',
    );
    expect(told).toMatchObject({ problems: [TYPO] });
    expect(await planes()).toEqual(['ControlPlane/default', EU]);
    expect(await portal.health('developer')).not.toHaveProperty('problems');
    expect(await portal.health('nobody')).not.toHaveProperty('problems');
    expect(portal.errors()).toEqual([expect.stringContaining(TYPO)]);
    await portal.change(
      withEu,
      ({ configuration }) => configuration === 'inUse',
    );
    expect(portal.errors()).toHaveLength(1);
  });

  it('is taken up when it is corrected', async () => {
    await start(wrong);
    expect((await portal.get('/v1/planes')).status).toBe(503);
    await portal.change(withEu, ({ state }) => state !== 'misconfigured');
    expect(await planes()).toEqual(['ControlPlane/default', EU]);
  });

  it('may be wrong in another way', async () => {
    await start(wrong);
    const next = portalWith({ planez: [] });
    await portal.change(next, () => portal.errors().length === 2);
    expect(portal.errors()[1]).toContain('openchoreoSecrets.planez');
    expect((await portal.get('/v1/planes')).body.problems).toHaveLength(1);
  });

  it('switches on and off', async () => {
    await start({ permission: { enabled: true } });
    expect((await portal.get('/v1/planes')).status).toBe(404);
    await portal.change(withEu, ({ state }) => state !== 'off');
    expect((await portal.get('/v1/planes')).status).toBe(200);
    const features = { secretHealth: { enabled: false } };
    await portal.change(
      { ...withEu, openchoreo: { features } },
      ({ state }) => state === 'off',
    );
    expect((await portal.get('/v1/planes')).status).toBe(404);
  });

  it.each<[string, JsonObject]>([
    ['permission.enabled', { permission: { enabled: false } }],
    [
      'openchoreo.features.auth.enabled',
      { openchoreo: { features: { auth: { enabled: false } } } },
    ],
  ])(
    'needs a restart, and says so, where the portal itself reads it at its start: %s',
    async (key, more) => {
      await start(portalWith({}));
      const told = await portal.change(
        { ...withEu, ...more },
        ({ configuration }) => configuration === 'restartNeeded',
      );
      const line = `${key}: changed since the start; restart the portal`;
      expect(told).toMatchObject({ problems: [line] });
      expect(portal.errors()).toEqual([expect.stringContaining(line)]);
      expect(await planes()).toEqual(['ControlPlane/default']);
      expect((await portal.get('/v1/planes', 'developer')).status).toBe(403);
      expect((await portal.get('/v1/planes', 'nobody')).status).toBe(401);
    },
  );
});
