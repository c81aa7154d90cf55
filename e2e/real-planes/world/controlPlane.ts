import {
  installControlPlane,
  newClusterLog,
  resources,
  systemClock,
  type ControlPlaneSpec,
  type KubeObject,
} from '../../../packages/plane-simulator/src';
import { parseFields, wantText, type Fields } from '../harness/json';
import type { KubeClient } from '../harness/kubeClient';
import { namespaceOf } from '../harness/manifests';

/** An object that the control plane wants in a plane, with its labels. */
export interface Wanted {
  readonly plane: string;
  readonly manifest: Fields;
  readonly namespaceLabels: Readonly<Record<string, string>>;
}

/** Every object of a log, in the order in which they were written. */
function written(log: ReturnType<typeof newClusterLog>): readonly KubeObject[] {
  return Object.values(resources)
    .filter(({ group }) => group === 'openchoreo.dev')
    .flatMap(resource => log.list(resource))
    .sort(
      (a, b) =>
        Number(a.metadata.resourceVersion) - Number(b.metadata.resourceVersion),
    );
}

function manifestOf(object: KubeObject): Fields {
  const { apiVersion, kind, metadata, spec, status } = object;
  const { name, namespace, labels, ownerReferences } = metadata;
  return {
    apiVersion,
    kind,
    metadata: { name, namespace, labels, ownerReferences },
    spec,
    ...(status !== undefined && { status }),
  };
}

/**
 * Writes a control-plane namespace into a real control plane: rendered as for
 * the simulator, with the uids that the real API server gives.
 */
export async function writeControlPlane(
  client: KubeClient,
  spec: ControlPlaneSpec,
): Promise<readonly Wanted[]> {
  const log = newClusterLog({ clock: systemClock, name: spec.namespace });
  const placed = installControlPlane(log, spec);
  const uids = new Map<string, string>();
  const withUids = (manifest: unknown): Fields => {
    let text = JSON.stringify(manifest);
    for (const [from, to] of uids) text = text.replaceAll(from, to);
    return parseFields(text);
  };
  await client.apply(
    namespaceOf(spec.namespace, { 'openchoreo.dev/control-plane': 'true' }),
  );
  for (const object of written(log)) {
    const applied = await client.apply(withUids(manifestOf(object)));
    uids.set(object.metadata.uid, wantText(applied, 'metadata', 'uid'));
  }
  return placed.map(({ plane, draft, namespaceLabels }) => ({
    plane,
    namespaceLabels,
    manifest: withUids({
      apiVersion: 'external-secrets.io/v1',
      kind: 'ExternalSecret',
      ...draft,
    }),
  }));
}
