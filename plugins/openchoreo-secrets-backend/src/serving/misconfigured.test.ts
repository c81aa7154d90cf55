import type { JsonObject } from '@backstage/types';
import {
  AUTHORIZATION,
  CONTROL_PLANE,
  startPortal,
  type Asker,
} from './__testUtils__/portal';

jest.setTimeout(60_000);

const TYPO =
  'openchoreoSecrets.plains: no such key; remove it, or correct its spelling';
const MESSAGE =
  'Secret health is misconfigured; the platform team has to correct it';
const PATHS = [
  '/v1/planes',
  '/v1/entities/component/acme/orders-api/secrets',
  '/v1/catalog-health',
  '/openapi.json',
  '/anything',
];

/** A portal in which the permission framework decides. */
const portalWith = (secrets: JsonObject | string, more: JsonObject = {}) => ({
  permission: { enabled: true },
  openchoreoSecrets: secrets,
  ...more,
});
const misspelt = portalWith({
  controlPlane: CONTROL_PLANE,
  authorization: AUTHORIZATION,
  plains: [],
});

describe('a wrong configuration', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  const start = async (data: JsonObject) => {
    portal = await startPortal(data);
  };
  const told = async (as: Asker) =>
    (await portal.get('/v1/planes', as)).body.problems;
  afterEach(() => portal.stop());

  it('is ours: the portal is ready, and its other plugins answer', async () => {
    await start(misspelt);
    const ready = await portal.get('/.backstage/health/v1/readiness');
    expect(ready.status).toBe(200);
    const { status, body } = await portal.get('/api/other', 'developer');
    expect([status, body]).toEqual([200, { fine: true }]);
  });

  it('is one error in the log, with each key and what to do', async () => {
    await start(
      portalWith(
        { controlPlane: {}, plains: [], health: { graceMin: 'soon' } },
        { openchoreo: { features: { secretHealth: { enabled: 'perhaps' } } } },
      ),
    );
    expect(portal.errors()).toHaveLength(1);
    expect(portal.errors()[0].split('\n')).toEqual([
      'Secret health is misconfigured and waits for it to be corrected; the rest of the portal runs:',
      'openchoreo.features.secretHealth.enabled: expected true or false (found a text)',
      'openchoreoSecrets.controlPlane: expected exactly one of kubeconfig, serviceAccount, inCluster: add one (found an empty object)',
      expect.stringContaining('openchoreoSecrets.health.graceMin: expected'),
      TYPO,
    ]);
  });

  it.each<[string, JsonObject, string]>([
    [
      'the switch is one level too high',
      { openchoreo: { features: { secretHealth: false } } },
      'openchoreo.features.secretHealth: expected an object that holds enabled: write it so, or remove it (found a boolean)',
    ],
    [
      "a switch of the portal's is",
      { openchoreo: { features: { auth: false } } },
      'openchoreo.features.auth: expected an object that holds enabled: write it so, or remove it (found a boolean)',
    ],
    [
      'there is a text instead of all keys',
      { openchoreo: 'x' },
      'openchoreo: expected an object that holds baseUrl: write it so, or remove it (found a text)',
    ],
    [
      'the permission framework is switched on one level too high',
      { permission: true },
      'permission: expected an object that holds enabled: write it so, or remove it (found a boolean)',
    ],
  ])(
    'stops nothing, and hides nothing else that is wrong, where %s',
    async (_, more, line) => {
      await start(
        portalWith({ controlPlane: CONTROL_PLANE, plains: [] }, more),
      );
      expect((await portal.get('/api/other', 'developer')).status).toBe(200);
      expect(await portal.health()).toMatchObject({ state: 'misconfigured' });
      const lines = portal.errors()[0].split('\n');
      expect(lines).toEqual(expect.arrayContaining([TYPO, line]));
      expect(await told('platform')).toBeUndefined();
    },
  );

  it('is told by the health route, without details, to anybody', async () => {
    await start(misspelt);
    expect(await portal.health()).toEqual({
      state: 'misconfigured',
      configuration: 'inUse',
    });
    const { status, body } = await portal.get('/readiness', 'nobody');
    expect([status, body]).toEqual([200, { ready: false }]);
  });

  it.each(PATHS)(
    'is what %s answers: details with the platform right alone',
    async path => {
      await start(misspelt);
      const plain = {
        error: { name: 'MisconfiguredError', message: MESSAGE },
        request: { method: 'GET', url: path },
        response: { statusCode: 503 },
        platformTeam: 'group:default/platform',
      };
      const answerTo = async (as: Asker) => {
        const { status, body } = await portal.get(path, as);
        return { status, body };
      };
      expect(await answerTo('platform')).toEqual({
        status: 503,
        body: { ...plain, problems: [TYPO] },
      });
      expect(await answerTo('developer')).toEqual({ status: 503, body: plain });
      expect(await answerTo('service')).toEqual({ status: 503, body: plain });
      expect((await answerTo('nobody')).status).toBe(401);
    },
  );

  it.each<[string, JsonObject]>([
    [
      'the section that says it is wrong',
      portalWith({
        controlPlane: CONTROL_PLANE,
        authorization: { ...AUTHORIZATION, mode: 'everybody' },
      }),
    ],
    [
      'the section that says it may be misspelt',
      portalWith({ controlPlane: CONTROL_PLANE, authorisation: AUTHORIZATION }),
    ],
    ['the whole is no object', portalWith('yes')],
    [
      "the portal's own key is wrong",
      portalWith(
        {
          authorization: { ...AUTHORIZATION, mode: 'openchoreo' },
          controlPlane: CONTROL_PLANE,
        },
        { openchoreo: { baseUrl: 'somewhere' } },
      ),
    ],
    [
      'OpenChoreo, which decides, does not answer',
      portalWith(
        { authorization: {}, plains: [], controlPlane: CONTROL_PLANE },
        { openchoreo: { baseUrl: 'http://127.0.0.1:1' } },
      ),
    ],
  ])(
    'tells nobody details where it is not certain who has the right: %s',
    async (_, data) => {
      await start(data);
      for (const as of ['platform', 'developer', 'service'] as const) {
        expect(await told(as)).toBeUndefined();
      }
      expect((await portal.get('/v1/planes', 'nobody')).status).toBe(401);
      expect(portal.errors()[0]).toContain('misconfigured');
    },
  );

  it('tells everybody who signs in where everybody may see everything', async () => {
    await start({
      openchoreoSecrets: {
        controlPlane: CONTROL_PLANE,
        authorization: {},
        plains: [],
      },
    });
    expect(await told('developer')).toEqual([TYPO]);
    expect(await told('service')).toBeUndefined();
    expect((await portal.get('/v1/planes', 'nobody')).status).toBe(401);
  });

  it('may also be a checklist that names what does not exist', async () => {
    await start(
      portalWith({
        controlPlane: CONTROL_PLANE,
        authorization: AUTHORIZATION,
        checklist: { features: { postgres: true } },
      }),
    );
    expect(await told('platform')).toEqual([
      expect.stringContaining(
        'openchoreoSecrets.checklist.features.postgres: no such feature',
      ),
    ]);
    expect(await told('developer')).toBeUndefined();
  });

  it('tells no values', async () => {
    await start(
      portalWith({
        authorization: AUTHORIZATION,
        controlPlane: {
          serviceAccount: { url: 'hunter2', token: ['hunter2'] },
        },
      }),
    );
    const lines: string[] = await told('platform');
    expect(lines).toHaveLength(2);
    expect(JSON.stringify([lines, portal.errors()])).not.toContain('hunter2');
  });
});
