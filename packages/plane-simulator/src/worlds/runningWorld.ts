import { Gateway } from '../gateway';
import { OpenChoreoApi } from '../openchoreoApi';
import { RunningCluster } from './runningCluster';
import { WorldSpec } from './worldSpec';

/** A world whose clusters run. */
export interface RunningWorld {
  readonly spec: WorldSpec;
  readonly clusters: ReadonlyMap<string, RunningCluster>;
  /** Where planes are behind one. */
  readonly gateway?: Gateway;
  readonly api: OpenChoreoApi;
}

/** A wrong request to the world's control. */
export class ControlError extends Error {}

/** The cluster of a name. */
export function clusterNamed(
  world: RunningWorld,
  name: string | undefined,
): RunningCluster {
  const found = name && world.clusters.get(name);
  if (found) return found;
  const known = [...world.clusters.keys()].join(', ');
  throw new ControlError(`cluster ${name} is not one of ${known}`);
}

/** The cluster in which a plane lives; a plane can be named in full or by its name alone. */
export function clusterOfPlane(
  world: RunningWorld,
  plane: string | undefined,
): RunningCluster {
  const { access } = world.spec;
  const id = Object.keys(access).find(
    key => key === plane || key.split('/').at(-1) === plane,
  );
  if (id === undefined) {
    const known = Object.keys(access).join(', ');
    throw new ControlError(`plane ${plane} is not one of ${known}`);
  }
  return clusterNamed(world, access[id].cluster);
}
