import { readFile } from 'node:fs/promises';
import { ConfigReader } from '@backstage/config';
import { startWorld } from '@internal/plane-simulator';
import { loadYaml } from '@kubernetes/client-node';
import { readSecretsConfig } from '../config';
import type { Snapshot } from '../store';
import { keepingLogger } from './__testUtils__/collecting';
import { startCollecting } from './startCollecting';

// Real sockets on a busy machine take their time.
jest.setTimeout(30_000);

async function observe(name: string): Promise<Snapshot> {
  const world = await startWorld(name);
  const data = JSON.parse(
    JSON.stringify(loadYaml(await readFile(world.appConfigPath, 'utf8'))),
  );
  const config = readSecretsConfig(
    ConfigReader.fromConfigs([{ context: name, data }]),
  );
  if (!config) throw new Error('the world has no configuration');
  const collecting = startCollecting({ config, logger: keepingLogger([]) });
  await collecting.ready();
  const snapshot = collecting.source.snapshot();
  await collecting.stop();
  await world.close();
  return snapshot;
}

describe('what is collected of a simulated world', () => {
  it.each(['acme', 'healthy', 'empty', 'single-cluster', 'legacy'])(
    'is all that it holds, and malformed is only what is meant to be: %s',
    async name => {
      const { clusters, controlPlane } = await observe(name);
      const kinds = [
        ...Object.entries(controlPlane.kinds),
        ...[...clusters.values()].flatMap(each => Object.entries(each.kinds)),
      ];
      const malformed = kinds.flatMap(([, kind]) => [
        ...kind.malformed.values(),
      ]);
      const meant = /(^|-)malformed$/;
      expect(malformed.filter(each => !meant.test(each.name ?? ''))).toEqual(
        [],
      );
      const states = new Set(kinds.map(([, kind]) => kind.observation.state));
      expect(states.has('pending')).toBe(false);
    },
  );

  it('is read once where all planes live in one cluster', async () => {
    const { clusters, planes } = await observe('single-cluster');
    expect(clusters.size).toBe(1);
    expect(planes.length).toBeGreaterThan(1);
  });

  it('holds the build planes and releases of the 0.9 era', async () => {
    const { controlPlane } = await observe('legacy');
    const { Plane, RenderedRelease } = controlPlane.kinds;
    const kinds = [...Plane.objects.values()].map(plane => plane.kind);
    expect(kinds).toContain('WorkflowPlane');
    expect(RenderedRelease.objects.size).toBeGreaterThan(0);
  });
});
