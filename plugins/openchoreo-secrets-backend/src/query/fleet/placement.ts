import type { PlaneKind } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { isBuildNamespace } from '../builds/optionalSecret';
import type { PlaneView } from '../planes/planeViews';

type Role = 'control' | 'data' | 'workflow' | 'observability';

const ROLES: Readonly<Record<PlaneKind, Role>> = {
  ControlPlane: 'control',
  DataPlane: 'data',
  ClusterDataPlane: 'data',
  WorkflowPlane: 'workflow',
  ClusterWorkflowPlane: 'workflow',
  ObservabilityPlane: 'observability',
  ClusterObservabilityPlane: 'observability',
};

/** The part that a plane of a kind plays. */
export function roleOf(kind: string): Role {
  return Object.entries(ROLES).find(([name]) => name === kind)?.[1] ?? 'data';
}

/** Namespaces that OpenChoreo and its prerequisites are installed in or make, and whose plane they are of. */
const PLATFORM: readonly (readonly [RegExp, Role | undefined])[] = [
  [/^openchoreo-control-plane$/, 'control'],
  [/^(thunder|flux-system)$/, 'control'],
  [/^openchoreo-data-plane$/, 'data'],
  [/^openchoreo-(workflow|build)-plane$/, 'workflow'],
  [/^(workflows|openchoreo-ci)-/, 'workflow'],
  [/^openchoreo-observability-plane$/, 'observability'],
  [/^openchoreo-kv-/, 'data'],
  [/^(openchoreo(-system)?|external-secrets|openbao|cert-manager)$/, undefined],
];

/** Of several planes in one cluster, those that tenants' objects are most likely of. */
const USUAL: readonly Role[] = ['data', 'workflow', 'control', 'observability'];

/** Whether a namespace is the platform's own. */
export function isPlatformNamespace(namespace: string): boolean {
  return PLATFORM.some(([pattern]) => pattern.test(namespace));
}

/** Whether the platform made it for what developers bring: their builds and their secrets. */
export function isTenantNamespace(namespace: string): boolean {
  return isBuildNamespace(namespace) || namespace.startsWith('openchoreo-kv-');
}

/** The cluster of a plane, once its access is known. */
export function clusterKeyOf({
  observation: { plane },
}: PlaneView): string | undefined {
  const { access } = plane;
  return access.state === 'notConfigured' ? undefined : access.cluster;
}

/** The plane, of those in one cluster, that a namespace is counted for: each object counts once. */
export function homePlane(
  planes: readonly PlaneView[],
  namespace?: string,
): PlaneView {
  const named = PLATFORM.find(
    ([pattern]) => namespace !== undefined && pattern.test(namespace),
  )?.[1];
  const wanted = named ? [named, ...USUAL] : USUAL;
  const rank = ({ observation: { plane } }: PlaneView) =>
    wanted.indexOf(ROLES[plane.ref.kind]);
  return [...planes].sort(
    (a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1),
  )[0];
}
