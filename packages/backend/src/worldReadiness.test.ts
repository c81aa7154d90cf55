import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { stringify } from 'yaml';
import worldReadiness from './worldReadiness';

const component = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { namespace: 'acme', name },
});

const LISTED = [component('orders-api'), component('cart')];

describe('the portal of a world', () => {
  let folder: string;
  let held: readonly Entity[];
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  const ready = async () => {
    const { port } = backend.server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/api/world/readiness`);
    return answer.json();
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'world-'));
    const entities = join(folder, 'entities.yaml');
    await writeFile(
      entities,
      LISTED.map(entity => stringify(entity)).join('---\n'),
    );
    const catalog = catalogServiceMock.mock({
      getEntitiesByRefs: async ({ entityRefs }) => ({
        items: entityRefs.map(ref =>
          held.find(({ metadata }) => ref.endsWith(`/${metadata.name}`)),
        ),
      }),
    });
    backend = await startTestBackend({
      features: [
        worldReadiness,
        catalog.factory,
        mockServices.rootConfig.factory({ data: { world: { entities } } }),
      ],
    });
  });

  afterAll(async () => {
    await backend.stop();
    await rm(folder, { recursive: true });
  });

  it.each([
    ['none', [], false],
    ['all but one', LISTED.slice(1), false],
    ['all', LISTED, true],
  ])(
    'is ready once its catalog holds what the world lists: %s',
    async (_, entities, expected) => {
      held = entities;
      expect(await ready()).toEqual({ ready: expected });
    },
  );
});
