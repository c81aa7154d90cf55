import { readFile } from 'node:fs/promises';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { startWorld, worldNamed } from '@internal/plane-simulator';
import { loadYaml } from '@kubernetes/client-node';
import {
  incidentsAnswerSchema,
  planesAnswerSchema,
  secretsAnswerSchema,
  storesAnswerSchema,
  summaryAnswerSchema,
  type IncidentDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import request from 'supertest';
import { openchoreoSecretsPlugin } from './plugin';

const BASE = '/api/openchoreo-secrets';
const PROD = 'ClusterDataPlane/prod-data';

// Real sockets on a busy machine take their time.
jest.setTimeout(60_000);

/** Nothing happens but what a test does. */
const acme = { ...worldNamed('acme'), happenings: [] };

type World = Awaited<ReturnType<typeof startWorld>>;

/** A back end that watches a world, and what its platform routes answer. */
async function watch(world: World, observation: object = {}) {
  const { openchoreoSecrets } = loadYaml<{ openchoreoSecrets: object }>(
    await readFile(world.appConfigPath, 'utf8'),
  );
  const authorization = { platformGroups: ['user:default/mock'] };
  const backend = await startTestBackend({
    features: [
      openchoreoSecretsPlugin,
      catalogServiceMock.factory(),
      mockServices.rootConfig.factory({
        data: {
          openchoreoSecrets: {
            ...openchoreoSecrets,
            authorization,
            observation,
            // What breaks is told at once.
            health: { retryGrace: '1s' },
          },
        },
      }),
    ],
  });
  const get = async (path: string) =>
    (await request(backend.server).get(`${BASE}/${path}`)).body;
  const incidents = async () =>
    incidentsAnswerSchema.parse(await get('v1/incidents')).incidents;
  let ready = false;
  while (!ready) ({ ready } = await get('readiness'));
  return {
    get,
    incidents,
    /** The incidents, once they are as wanted. */
    incidentsOnce: async (
      wanted: (incidents: readonly IncidentDto[]) => boolean,
    ) => {
      let found = await incidents();
      while (!wanted(found)) found = await incidents();
      return found;
    },
    stop: () => backend.stop(),
  };
}

describe('what a platform engineer is told of a world', () => {
  let world: World;
  let portal: Awaited<ReturnType<typeof watch>>;

  beforeAll(async () => {
    world = await startWorld(acme);
    portal = await watch(world);
  });

  afterAll(async () => {
    await portal.stop();
    await world.close();
  });

  it('one store that breaks is one incident with all that takes from it, and is none once it works', async () => {
    const ofMail = ({ storeId }: IncidentDto) =>
      storeId === `${PROD}/ClusterSecretStore/mail-vault`;
    expect((await portal.incidents()).some(ofMail)).toBe(false);
    const mail = { cluster: 'prod-data', store: 'mail-vault' };
    world.control.breakStore({ ...mail, trouble: 'down' });
    const broken = await portal.incidentsOnce(all =>
      all.some(each => ofMail(each) && each.counts.secrets === 2),
    );
    expect(broken.filter(ofMail)).toMatchObject([
      {
        level: 'store',
        severity: 'warning',
        planeId: PROD,
        production: true,
        counts: { components: 1, environments: 1, heldBack: 0 },
        affected: [{ owner: 'component', environment: 'production' }],
      },
    ]);
    world.control.recoverStore(mail);
    await portal.incidentsOnce(all => !all.some(ofMail));
  });

  it('secrets of managed resources and of builds are told as theirs', async () => {
    const { rows } = secretsAnswerSchema.parse(
      await portal.get('v1/secrets?owner=resource,build&limit=200'),
    );
    const ownedBy = (owner: string) => rows.filter(row => row.owner === owner);
    expect(
      ownedBy('resource')
        .map(({ environment }) => environment)
        .sort(),
    ).toEqual(['development', 'production', 'staging']);
    expect(ownedBy('resource')[0].resource?.name).toBe('orders-db');
    expect(ownedBy('build').map(({ build }) => build?.run)).toContain(
      'orders-api-build-41',
    );
    const all = await portal.incidents();
    const hit = all.flatMap(({ affected }) => affected);
    expect(hit).toContainEqual(
      expect.objectContaining({
        owner: 'resource',
        resource: { namespace: 'acme', project: 'shop', name: 'orders-db' },
        environment: 'development',
      }),
    );
    const runs = hit.flatMap(({ build }) => build?.run ?? []);
    expect(runs).toContain('catalog-api-build-17');
    // It has ended, and needs nothing any more.
    expect(runs).not.toContain('orders-api-build-41');
  });

  it('a release that OpenChoreo does not roll out says why, and what runs on is what it is', async () => {
    const { rows } = secretsAnswerSchema.parse(
      await portal.get('v1/secrets?namespace=acme-trials&limit=200'),
    );
    const told = rows.map(({ component, health, delivery }) => [
      component?.name,
      [health.cause?.class ?? health.verdict, delivery?.state].join(' '),
    ]);
    expect(Object.fromEntries(told)).toEqual({
      kiosk: 'synced current',
      loyalty: 'dataPlaneAbsent none',
      'gift-cards': 'dataPlaneNotSet none',
      returns: 'environmentAbsent none',
      reviews: 'componentAbsent none',
      'site-search': 'projectAbsent none',
      wishlist: 'releaseAbsent none',
      newsletter: 'releaseInvalid none',
      chat: 'releaseConflict none',
      coupons: 'synced current',
      surveys: 'applyFailed none',
      'stock-alerts': 'synced current',
      'price-watch': 'applyFailed unknown',
      invoices: 'resourcesPending none',
    });
    const running = (await portal.incidents()).flatMap(
      ({ cause, affected, severity }) =>
        cause.params.olderRuns
          ? affected.map(each =>
              [each.component?.name, cause.class, severity].join(' '),
            )
          : [],
    );
    expect(running.sort()).toEqual([
      'coupons releaseNotUpdated warning',
      'kiosk renderFailed warning',
      'stock-alerts applyFailed warning',
    ]);
  });

  it('numbers agree, whatever is asked', async () => {
    const [all, planes, summary, stores] = await Promise.all([
      portal.get('v1/secrets?limit=200').then(secretsAnswerSchema.parse),
      portal.get('v1/planes').then(planesAnswerSchema.parse),
      portal.get('v1/summary').then(summaryAnswerSchema.parse),
      portal.get('v1/stores').then(storesAnswerSchema.parse),
    ]);
    expect(all.rows).toHaveLength(all.total);
    const counted = Object.values(summary.secrets).reduce((a, b) => a + b, 0);
    expect(counted).toBe(all.total);
    expect(summary.planes.total).toBe(planes.planes.length);
    expect(stores.stores.length).toBeGreaterThanOrEqual(summary.stores.total);
  });

  it('each plane says what it knows of itself', async () => {
    const { planes } = planesAnswerSchema.parse(await portal.get('v1/planes'));
    const told = (name: string) => planes.find(plane => plane.name === name);
    expect(planes[0]).toMatchObject({ kind: 'ControlPlane', agent: 'none' });
    expect(told('prod-data')).toMatchObject({
      state: 'live',
      agent: 'connected',
      eso: { state: 'running', version: 'v2.7.0', available: 1 },
    });
    expect(told('ap-data')).toMatchObject({ eso: { state: 'stalled' } });
    expect(told('us-data')).toMatchObject({ eso: { state: 'down' } });
    expect(told('build')?.sharedWith).toEqual([
      'ClusterObservabilityPlane/obs',
    ]);
    expect(told('west-data')).toMatchObject({
      state: 'unreachable',
      agent: 'disconnected',
    });
    expect(told('west-data')?.secrets).toBeUndefined();
  });

  it('who uses a remote key is found, whoever it is', async () => {
    const { rows } = secretsAnswerSchema.parse(
      await portal.get('v1/secrets?remoteKey=prod/shop/stripe&limit=200'),
    );
    const users = new Set(
      rows.map(row => `${row.component?.name} ${row.environment}`),
    );
    expect(users.size).toBeGreaterThan(1);
    expect([...users]).toContain('orders-api production');
  });
});

describe('a plane that goes dark', () => {
  it('is one incident, and nothing in it counts as healthy', async () => {
    const world = await startWorld(acme);
    const portal = await watch(world, { probeAfter: '1s', unknownAfter: '4s' });
    world.control.planeDark({ plane: 'eu-data' });
    const dark = ({ level, planeId }: IncidentDto) =>
      level === 'plane' && planeId === 'ClusterDataPlane/eu-data';
    const found = await portal.incidentsOnce(all => all.some(dark));
    expect(found.filter(dark)).toMatchObject([{ severity: 'unknown' }]);
    const { counts } = secretsAnswerSchema.parse(
      await portal.get('v1/secrets?plane=eu-data'),
    );
    expect(counts).toMatchObject({ ok: 0, warning: 0, critical: 0 });
    expect(counts.unknown).toBeGreaterThan(0);
    await portal.stop();
    await world.close();
  });
});
