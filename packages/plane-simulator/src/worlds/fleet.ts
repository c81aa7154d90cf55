import { ComponentSpec, ControlPlaneSpec } from '../controlplane';
import { Access, WorldSpec } from './worldSpec';

const KEYS = 5;
const COMPONENTS_PER_PROJECT = 50;

/** How many there are of what. */
interface Size {
  readonly clusters: readonly string[];
  /** In each cluster. */
  readonly objects: number;
  /** Of each component. */
  readonly keys: number;
  /** In which each component is deployed. */
  readonly environments: number;
}

function sizeOf(params: string): Size {
  const [, clusters, objects, keys = KEYS, environments = clusters] =
    /^(\d+)x(\d+)(?:,(\d+)x(\d+))?$/.exec(params || '2x50') ?? [];
  if (!clusters) {
    throw new Error(
      `fleet:${params} is not like fleet:10x2000 or fleet:16x1000,12x3`,
    );
  }
  return {
    clusters: Array.from(
      { length: Number(clusters) },
      (_, i) => `data-${i + 1}`,
    ),
    objects: Number(objects),
    keys: Number(keys),
    environments: Number(environments),
  };
}

/**
 * `fleet:CLUSTERSxOBJECTS`: so many data planes with so many ExternalSecrets
 * each; 2x50 when not said. `,KEYSxENVIRONMENTS`: each component has so many
 * keys and is deployed in so many environments; 5 in all, when not said.
 */
export function fleet(params: string): WorldSpec {
  const size = sizeOf(params);
  const { clusters: names, keys } = size;
  return {
    name: 'fleet',
    clusters: [
      { name: 'cp', light: true, managedFields: true },
      ...names.map(name => ({
        name,
        light: true,
        managedFields: true,
        stores: [
          {
            name: 'default',
            provider: 'vault' as const,
            holds: { fleet: keyNames(keys) },
          },
        ],
      })),
    ],
    controlPlane: 'cp',
    access: Object.fromEntries(
      names.map((name): [string, Access] => [planeOf(name), { cluster: name }]),
    ),
    namespaces: [company(size)],
  };
}

function keyNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `key${i + 1}`);
}

function planeOf(cluster: string): string {
  return `ClusterDataPlane/${cluster}`;
}

function company(size: Size): ControlPlaneSpec {
  const { clusters } = size;
  const environments = clusters.map(cluster => `env-${cluster}`);
  const keys = keyNames(size.keys);
  const components = Math.ceil(
    (size.objects * clusters.length) / size.environments,
  );
  const all = Array.from({ length: components }, (_, i) =>
    component(i, keys, deployedIn(i, environments, size)),
  );
  const count = Math.ceil(components / COMPONENTS_PER_PROJECT);
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
        data: Object.fromEntries(keys.map(key => [key, `fleet#${key}`])),
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

/** One component after the other goes round. */
function deployedIn(
  index: number,
  all: readonly string[],
  { environments }: Size,
): readonly string[] {
  return Array.from(
    { length: environments },
    (_, i) => all[(index * environments + i) % all.length],
  );
}

function component(
  index: number,
  keys: readonly string[],
  environments: readonly string[],
): ComponentSpec {
  return {
    name: `component-${index + 1}`,
    keys: {
      env: Object.fromEntries(
        keys.map(key => [key.toUpperCase(), `fleet/${key}`]),
      ),
    },
    deploys: Object.fromEntries(environments.map(name => [name, {}])),
  };
}
