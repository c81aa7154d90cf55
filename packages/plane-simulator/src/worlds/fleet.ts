import { ComponentSpec, ControlPlaneSpec } from '../controlplane';
import { Access, WorldSpec } from './worldSpec';

const KEYS = 5;
const COMPONENTS_PER_PROJECT = 50;

/** `fleet:CLUSTERSxOBJECTS`: so many data planes with so many ExternalSecrets each; 2x50 when not said. */
export function fleet(params: string): WorldSpec {
  const [, clusters, objects] = /^(\d+)x(\d+)$/.exec(params || '2x50') ?? [];
  if (!clusters) throw new Error(`fleet:${params} is not like fleet:10x2000`);
  const names = Array.from(
    { length: Number(clusters) },
    (_, i) => `data-${i + 1}`,
  );
  return {
    name: 'fleet',
    clusters: [
      { name: 'cp', light: true },
      ...names.map(name => ({
        name,
        light: true,
        stores: [
          {
            name: 'default',
            provider: 'vault' as const,
            holds: { fleet: keyNames() },
          },
        ],
      })),
    ],
    controlPlane: 'cp',
    access: Object.fromEntries(
      names.map((name): [string, Access] => [planeOf(name), { cluster: name }]),
    ),
    namespaces: [company(names, Number(objects))],
  };
}

function keyNames(): readonly string[] {
  return Array.from({ length: KEYS }, (_, i) => `key${i + 1}`);
}

function planeOf(cluster: string): string {
  return `ClusterDataPlane/${cluster}`;
}

function company(
  clusters: readonly string[],
  objects: number,
): ControlPlaneSpec {
  const environments = clusters.map(cluster => `env-${cluster}`);
  const all = Array.from({ length: objects }, (_, i) =>
    component(i, environments),
  );
  const count = Math.ceil(objects / COMPONENTS_PER_PROJECT);
  return {
    namespace: 'fleet',
    interval: '1h',
    planes: clusters.map(name => ({ plane: planeOf(name), store: 'default' })),
    environments: clusters.map(name => ({
      name: `env-${name}`,
      plane: planeOf(name),
    })),
    pipelines: { default: environments },
    references: [
      {
        name: 'fleet',
        data: Object.fromEntries(keyNames().map(key => [key, `fleet#${key}`])),
      },
    ],
    projects: Array.from({ length: count }, (_, i) => ({
      name: `project-${i + 1}`,
      components: all.slice(
        i * COMPONENTS_PER_PROJECT,
        (i + 1) * COMPONENTS_PER_PROJECT,
      ),
    })),
  };
}

function component(
  index: number,
  environments: readonly string[],
): ComponentSpec {
  return {
    name: `component-${index + 1}`,
    keys: {
      env: Object.fromEntries(
        keyNames().map(key => [key.toUpperCase(), `fleet/${key}`]),
      ),
    },
    deploys: Object.fromEntries(environments.map(name => [name, {}])),
  };
}
