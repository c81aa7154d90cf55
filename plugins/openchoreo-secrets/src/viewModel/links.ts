import type { SeenPlaneDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** The namespace in which the portal keeps entities of cluster-scoped kinds. */
const CLUSTER_SCOPED = 'openchoreo-cluster';

/** The entity whose page is meant. */
export interface EntityPath {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** A link to another page of the portal, below an entity's page. */
export interface LinkView {
  readonly label: string;
  readonly entity: EntityPath;
  /** Below the entity's page, without a leading slash. */
  readonly sub?: string;
}

/** The catalog entity of a plane; the control plane has none, nor has one without a name. */
export function planeEntity(
  plane: Pick<SeenPlaneDto, 'kind' | 'namespace' | 'name'>,
): EntityPath | undefined {
  if (plane.kind === 'ControlPlane' || plane.name === undefined) {
    return undefined;
  }
  return {
    kind: plane.kind.toLocaleLowerCase('en-US'),
    namespace: plane.namespace ?? CLUSTER_SCOPED,
    name: plane.name,
  };
}

/** The portal lower-cases environment names in its paths. */
export function environmentSegment(environment: string): string {
  return encodeURIComponent(environment.toLocaleLowerCase('en-US'));
}

/** The Secrets tab below an entity's page, at an environment and a key. */
export function secretsTab(at: {
  readonly env?: string;
  readonly key?: string;
}): string {
  const params = new URLSearchParams();
  if (at.env) {
    params.set('env', at.env);
  }
  if (at.key) {
    params.set('key', at.key);
  }
  const search = params.toString();
  return search ? `secrets?${search}` : 'secrets';
}
