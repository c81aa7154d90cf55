import type { World, WorldSpec } from '@internal/plane-simulator';
import type { CredentialProgram } from './credentialProgram';

/** A world that is broken, with what can be broken of it. */
export interface BrokenWorld {
  readonly world: World;
  readonly spec: WorldSpec;
  /** By the cluster that it is for. */
  readonly programs: ReadonlyMap<string, CredentialProgram>;
}

/** The cluster of a name. */
export function clusterOf({ clusters }: World, name: string) {
  const cluster = clusters.get(name);
  if (!cluster) throw new Error(`no cluster ${name}`);
  return cluster;
}

/** The planes of a cluster, as answers call them: what was a build plane once is a workflow plane. */
export function planesIn(
  { access }: Pick<WorldSpec, 'access'>,
  name: string,
): readonly string[] {
  return Object.entries(access).flatMap(([plane, { cluster }]) =>
    cluster === name ? [plane.replace('BuildPlane', 'WorkflowPlane')] : [],
  );
}

/** The planes behind the gateway. */
export function planesBehind({
  access,
}: Pick<WorldSpec, 'access'>): readonly string[] {
  return Object.keys(access).filter(plane => access[plane].via === 'gateway');
}

/** Those of them that nothing else leads to. */
export function onlyBehind(spec: WorldSpec): readonly string[] {
  const { access, controlPlane } = spec;
  return planesBehind(spec).filter(plane => {
    const { cluster } = access[plane];
    return cluster !== controlPlane && planesIn(spec, cluster).length === 1;
  });
}
