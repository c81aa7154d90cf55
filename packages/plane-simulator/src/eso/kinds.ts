import { resources } from '../apiserver/resources';
import { Change, KubeObject, ResourceRef } from '../log';

/** The kinds that the controller reconciles. */
export const RECONCILED: Readonly<Record<string, ResourceRef>> = {
  ClusterSecretStore: resources.clustersecretstores,
  SecretStore: resources.secretstores,
  ClusterExternalSecret: resources.clusterexternalsecrets,
  ExternalSecret: resources.externalsecrets,
  PushSecret: resources.pushsecrets,
};

/** `Kind/namespace/name`, or `Kind/name`. */
export function keyOf(object: KubeObject): string {
  const { namespace, name } = object.metadata;
  return [object.kind, namespace, name].filter(Boolean).join('/');
}

/** The parts of a key. */
export function parseKey(key: string): {
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
} {
  const [kind, ...rest] = key.split('/');
  const name = rest.at(-1) ?? '';
  return rest.length > 1 ? { kind, namespace: rest[0], name } : { kind, name };
}

/** Whether a change is more than the controller's own status write. */
export function concernsController({
  type,
  object,
  previous,
}: Change): boolean {
  if (type !== 'updated' || !previous) return true;
  const { metadata: now } = object;
  const { metadata: then } = previous;
  return (
    now.generation !== then.generation ||
    now.deletionTimestamp !== then.deletionTimestamp ||
    JSON.stringify([now.labels, now.annotations]) !==
      JSON.stringify([then.labels, then.annotations])
  );
}
