import { readFile } from 'node:fs/promises';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { startWorld, worldNamed } from '@internal/plane-simulator';
import { loadYaml } from '@kubernetes/client-node';
import {
  planesAnswerSchema,
  checklistAnswerSchema,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import request from 'supertest';
import { openchoreoSecretsPlugin } from './plugin';

const BASE = '/api/openchoreo-secrets';

jest.setTimeout(60_000);

async function ask(name: string) {
  const world = await startWorld({ ...worldNamed(name), happenings: [] });
  const { openchoreoSecrets } = loadYaml<{ openchoreoSecrets: object }>(
    await readFile(world.appConfigPath, 'utf8'),
  );
  const authorization = { platformGroups: ['user:default/mock'] };
  const backend = await startTestBackend({
    features: [
      openchoreoSecretsPlugin,
      catalogServiceMock.factory(),
      mockServices.rootConfig.factory({
        data: { openchoreoSecrets: { ...openchoreoSecrets, authorization } },
      }),
    ],
  });
  try {
    const get = async (path: string) =>
      (await request(backend.server).get(`${BASE}/${path}`)).body;
    let ready = false;
    while (!ready) ({ ready } = await get('readiness'));
    return {
      secrets: checklistAnswerSchema.parse(await get('v1/checklist')),
      planes: planesAnswerSchema.parse(await get('v1/planes')).planes,
    };
  } finally {
    await backend.stop();
    await world.close();
  }
}

type Asked = Awaited<ReturnType<typeof ask>>;

/** Rows of a plane as `name state`. */
function told({ secrets }: Asked, planeId: string): readonly string[] {
  const list = secrets.checklists.find(each => each.planeId === planeId);
  return (list?.rows ?? []).map(({ name, state }) => `${name} ${state}`);
}

describe("the platform's own secrets", () => {
  it('are all there in one cluster, but for a certificate that ends', async () => {
    const asked = await ask('single-cluster');
    expect(asked.secrets.family).toEqual({ id: '1.2', source: 'detected' });
    expect(asked.secrets.progress).toMatchObject({
      needAction: 1,
      cannotTell: 0,
      expiring: 1,
    });
    expect(told(asked, 'ControlPlane/default')).toEqual(
      expect.arrayContaining([
        'backstage-secrets healthy',
        'cluster-gateway-ca healthy',
        'cluster-gateway-internal-ca healthy',
      ]),
    );
    expect(told(asked, 'ClusterObservabilityPlane/default')[0]).toBe(
      'obs-gateway-tls expiring',
    );
  });

  it('are those of its own time in an older release', async () => {
    const asked = await ask('legacy');
    expect(asked.secrets.family).toEqual({ id: '0.9', source: 'detected' });
    expect(told(asked, 'ControlPlane/default')).toEqual([
      'backstage-backend-secret cannotTell',
      'cluster-gateway-ca healthy',
      'thunder-client-secret notApplicable',
    ]);
    expect(told(asked, 'WorkflowPlane/default/default')).toContain(
      'cluster-agent-tls healthy',
    );
  });

  it('fail, end and cannot be told in many clusters, each with its reason', async () => {
    const asked = await ask('acme');
    const rows = asked.secrets.checklists.flatMap(each => each.rows);
    const row = (planeId: string, name: string) =>
      rows.find(each => each.planeId === planeId && each.name === name);
    expect(row('ControlPlane/default', 'backstage-secrets')).toMatchObject({
      state: 'failing',
      cause: { class: 'remoteKeyAbsent', actor: 'platformEngineer' },
    });
    expect(
      row('ClusterObservabilityPlane/obs', 'obs-gateway-tls'),
    ).toMatchObject({ state: 'expired', severity: 'critical' });
    expect(row('DataPlane/acme/lab-data', 'cluster-agent-tls')).toMatchObject({
      state: 'cannotTell',
      reason: 'notObserved',
      cause: { class: 'planeForbidden' },
    });
    const pinned = (id: string) => asked.planes.find(each => each.id === id);
    expect(pinned('ClusterDataPlane/prod-data')?.agentCa).toBe('matches');
    expect(pinned('DataPlane/acme/us-data')).toMatchObject({
      agentCa: 'differs',
      own: 'critical',
    });
  });
});
