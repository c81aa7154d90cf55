import { readFile } from 'node:fs/promises';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { startWorld } from '@internal/plane-simulator';
import { loadYaml } from '@kubernetes/client-node';
import {
  entitySecretsSchema,
  type RowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import request from 'supertest';
import { openchoreoSecretsPlugin } from './plugin';

const ORDERS = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    namespace: 'acme',
    name: 'orders-api',
    annotations: {
      'backstage.io/managed-by-origin-location':
        'provider:OpenChoreoEntityProvider',
      'openchoreo.io/namespace': 'acme',
      'openchoreo.io/project': 'shop',
      'openchoreo.io/component': 'orders-api',
    },
  },
};

const BASE = '/api/openchoreo-secrets';

describe('from the planes of a world to an answer', () => {
  let world: Awaited<ReturnType<typeof startWorld>>;
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  beforeAll(async () => {
    world = await startWorld('acme');
    const data = loadYaml<{ openchoreoSecrets: object }>(
      await readFile(world.appConfigPath, 'utf8'),
    );
    backend = await startTestBackend({
      features: [
        openchoreoSecretsPlugin,
        catalogServiceMock.factory({ entities: [ORDERS] }),
        mockServices.rootConfig.factory({
          data: { openchoreoSecrets: data.openchoreoSecrets },
        }),
      ],
    });
    let ready = false;
    while (!ready) {
      const { body } = await request(backend.server).get(`${BASE}/readiness`);
      ready = body.ready;
    }
  }, 60_000);

  afterAll(async () => {
    await backend.stop();
    await world.close();
  });

  it('tells the culprit from what it holds back, and what is overridden', async () => {
    const { status, body } = await request(backend.server).get(
      `${BASE}/v1/entities/component/acme/orders-api/secrets`,
    );
    expect(status).toBe(200);
    const { components } = entitySecretsSchema.parse(body);
    const [{ rows, environments, report }] = components;
    expect(environments.map(({ name }) => name)).toEqual([
      'development',
      'staging',
      'production',
    ]);
    const verdicts = (id: string) =>
      rows
        .find((row: RowDto) => row.id === id)
        ?.cells.map(({ health }) => health.verdict);
    expect(verdicts('STRIPE_WEBHOOK_SECRET')?.at(2)).toBe('neverSynced');
    expect(verdicts('DB_PASSWORD')?.at(2)).toBe('heldBack');
    expect(verdicts('SMTP_PASSWORD')?.at(0)).toBe('plainValue');
    expect(report.headline.keys).toMatchObject({ blocking: 1 });
    expect(rows).toHaveLength(9);
  });
});
