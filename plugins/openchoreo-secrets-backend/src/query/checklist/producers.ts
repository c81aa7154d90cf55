import type {
  CertificateObject,
  ExternalSecretObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { PlaneView } from '../planes/planeViews';

/** What makes Secrets in a plane's cluster, as far as its checklist asks. */
export interface Producers {
  /** ExternalSecrets by the Secret that they write, `namespace/name`. */
  readonly byTarget: ReadonlyMap<string, readonly ExternalSecretObject[]>;
  /** ExternalSecrets by a key that they take from their store. */
  readonly byRemoteKey: ReadonlyMap<string, readonly ExternalSecretObject[]>;
  /** Certificates by the Secret that they write, `namespace/name`. */
  readonly certificates: ReadonlyMap<string, readonly CertificateObject[]>;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** Whether it brings a Secret into being; `None` writes none, and a manifest is another kind. */
function writesSecret({ target }: ExternalSecretObject): boolean {
  return target.creationPolicy !== 'None' && !target.manifest;
}

/** Finds what makes Secrets in some namespaces, or takes some keys, in one pass: clusters have many objects. */
export function producersIn(
  { observation: { cluster } }: PlaneView,
  namespaces: ReadonlySet<string>,
  remoteKeys: ReadonlySet<string>,
): Producers {
  const byTarget = new Map<string, ExternalSecretObject[]>();
  const byRemoteKey = new Map<string, ExternalSecretObject[]>();
  const certificates = new Map<string, CertificateObject[]>();
  for (const object of cluster?.kinds.ExternalSecret.objects.values() ?? []) {
    const { namespace = '' } = object.meta;
    if (namespaces.has(namespace) && writesSecret(object)) {
      add(byTarget, `${namespace}/${object.target.name}`, object);
    }
    const taken = new Set<string>();
    for (const { remoteKey } of object.data) {
      if (remoteKey && remoteKeys.has(remoteKey)) taken.add(remoteKey);
    }
    taken.forEach(key => add(byRemoteKey, key, object));
  }
  for (const object of cluster?.kinds.Certificate.objects.values() ?? []) {
    const { namespace = '' } = object.meta;
    add(certificates, `${namespace}/${object.secretName}`, object);
  }
  return { byTarget, byRemoteKey, certificates };
}
