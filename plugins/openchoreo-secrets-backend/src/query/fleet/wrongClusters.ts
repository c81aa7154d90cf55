import {
  causeOf,
  formatRef,
  objectKey,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { candidates } from '../../ownership/planeOfEnvironment';
import type { PlaneSnapshot, Snapshot } from '../../observed/snapshot';
import type { IdentityQuestion } from './identityQuestion';

/** The namespaces in which OpenChoreo says that it put secrets, by the planes that it can mean. */
function namespacesByPlane({
  controlPlane,
}: Snapshot): ReadonlyMap<string, ReadonlySet<string>> {
  const { Environment, RenderedRelease } = controlPlane.kinds;
  const byPlane = new Map<string, Set<string>>();
  for (const release of RenderedRelease.objects.values()) {
    const { environment: name, meta, secretsInPlace, targetPlane } = release;
    const { namespace } = meta;
    if (!name || !secretsInPlace || targetPlane !== 'dataplane') continue;
    const key = objectKey({ namespace, name });
    const environment = Environment.objects.get(key);
    if (!environment) continue;
    for (const ref of candidates(environment.dataPlaneRef, namespace ?? '')) {
      const id = formatRef(ref);
      const put = byPlane.get(id) ?? new Set();
      byPlane.set(id, put);
      for (const secret of secretsInPlace) {
        if (secret.namespace) put.add(secret.namespace);
      }
    }
  }
  return byPlane;
}

/** Whether none of these namespaces is in the cluster of a plane, as far as that is followed now. */
function lacksAll(
  { access }: PlaneSnapshot,
  namespaces: ReadonlySet<string>,
  { clusters }: Snapshot,
): boolean {
  if (access.state !== 'reached' || namespaces.size === 0) return false;
  const kind = clusters.get(access.cluster)?.kinds.Namespace;
  // Every cluster has some: without any, nothing was seen.
  if (kind?.observation.state !== 'observed' || kind.objects.size === 0) {
    return false;
  }
  // What is polled may be of before the release.
  if (kind.observation.mode !== 'watch') return false;
  return [...namespaces].every(name => !kind.objects.has(name));
}

/** Whether the cluster that is read as the control plane's serves nothing of OpenChoreo. */
function servesNothing({ controlPlane }: Snapshot): boolean {
  const { Component, Environment, Project, RenderedRelease } =
    controlPlane.kinds;
  return [Component, Environment, Project, RenderedRelease].every(
    ({ observation }) => observation.state === 'notServed',
  );
}

/** Planes whose access seems to lead to another cluster, since nothing of what OpenChoreo put there is in it. */
export function wrongClusters(snapshot: Snapshot): readonly IdentityQuestion[] {
  const byPlane = namespacesByPlane(snapshot);
  const nothing = servesNothing(snapshot);
  return snapshot.planes.flatMap(plane => {
    const { ref } = plane;
    const id = formatRef(ref);
    const wrong =
      ref.kind === 'ControlPlane'
        ? nothing
        : lacksAll(plane, byPlane.get(id) ?? new Set(), snapshot);
    if (!wrong) return [];
    return {
      key: ['wrongCluster', id],
      planes: [id],
      cause: causeOf('wrongCluster', { plane: ref.name }),
    };
  });
}
