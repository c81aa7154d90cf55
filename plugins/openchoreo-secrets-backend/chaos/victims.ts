import type { Random } from './random';
import { planesBehind, planesIn, type BrokenWorld } from './world';

/** What is broken in one round. */
export interface Victims {
  readonly clusters: readonly string[];
  readonly gateway: boolean;
  /** Whose a secret is may be unknown for a while, whatever its plane says. */
  readonly control: boolean;
  /** All planes that may notice. */
  readonly planes: ReadonlySet<string>;
}

/** What the cluster of the control plane is called among the planes. */
const CONTROL_PLANE = 'ControlPlane/default';

/** Chooses them: of several clusters one is left alone, and must not notice. */
export function anyVictims({ spec, world }: BrokenWorld, random: Random) {
  const { access, controlPlane } = spec;
  const inUse = Object.values(access).map(({ cluster }) => cluster);
  const data = [...new Set(inUse)].filter(name => name !== controlPlane);
  const spared = data.length > 1 ? random.of(data) : undefined;
  const alsoControl = data.length === 0 || random.next() < 0.4;
  const clusters = [
    ...data.filter(name => name !== spared),
    ...(alsoControl ? [controlPlane] : []),
  ];
  const gateway = world.gateway !== undefined && random.next() < 0.5;
  const behind = gateway ? planesBehind(spec) : [];
  const touched = [...clusters, ...behind.map(each => access[each].cluster)];
  return {
    clusters,
    gateway,
    control: alsoControl,
    planes: new Set([
      ...touched.flatMap(name => planesIn(spec, name)),
      ...(touched.includes(controlPlane) ? [CONTROL_PLANE] : []),
    ]),
  } satisfies Victims;
}
