import { resources } from '../apiserver/resources';
import { ClusterLog, KubeObject } from '../log';
import { at, listAt, textAt } from './fields';
import { Target, TargetAction } from './target';

const MANAGED = 'reconcile.external-secrets.io/managed';
const HASH = 'reconcile.external-secrets.io/data-hash';

type Written = Omit<Extract<TargetAction, { kind: 'write' }>, 'kind'>;

/** Where target Secrets stand. They have names and owners, never data. */
export interface TargetStore {
  get(namespace: string, name: string): Target | undefined;
  write(owner: KubeObject, name: string, written: Written): void;
  remove(namespace: string, name: string): void;
}

/** Targets as Secrets of the cluster, without data. */
export class SecretTargets implements TargetStore {
  readonly #log: ClusterLog;

  constructor(log: ClusterLog) {
    this.#log = log;
  }

  get(namespace: string, name: string): Target | undefined {
    const secret = this.#log.get(resources.secrets, { namespace, name });
    return secret && targetOf(secret);
  }

  write(owner: KubeObject, name: string, written: Written): void {
    const { hash, owned, immutable } = written;
    const { namespace, labels, uid } = owner.metadata;
    const reference = {
      apiVersion: owner.apiVersion,
      kind: owner.kind,
      name: owner.metadata.name,
      uid,
      controller: true,
      blockOwnerDeletion: true,
    };
    this.#log.apply(resources.secrets, {
      metadata: {
        name,
        namespace,
        labels: { ...labels, [MANAGED]: 'true' },
        annotations: { [HASH]: hash },
        ...(owned && { ownerReferences: [reference] }),
      },
      type: 'Opaque',
      ...(immutable && { immutable }),
    });
  }

  remove(namespace: string, name: string): void {
    if (this.get(namespace, name)) {
      this.#log.delete(resources.secrets, { namespace, name });
    }
  }
}

function targetOf(secret: KubeObject): Target {
  const owner = listAt(secret, 'metadata', 'ownerReferences').find(
    item => textAt(item, 'kind') === 'ExternalSecret',
  );
  return {
    managed: textAt(secret, 'metadata', 'labels', MANAGED) === 'true',
    hash: textAt(secret, 'metadata', 'annotations', HASH),
    owner: owner
      ? {
          uid: textAt(owner, 'uid') ?? '',
          name: textAt(owner, 'name') ?? '',
        }
      : undefined,
    immutable: at(secret, 'immutable') === true,
  };
}

/** Targets that are only remembered: for fleets, where Secrets would be half of the memory. */
export class RememberedTargets implements TargetStore {
  readonly #targets = new Map<string, Target>();

  get(namespace: string, name: string): Target | undefined {
    return this.#targets.get(`${namespace}/${name}`);
  }

  write(owner: KubeObject, name: string, written: Written): void {
    const { hash, owned, immutable } = written;
    const { namespace, name: ownerName, uid } = owner.metadata;
    this.#targets.set(`${namespace}/${name}`, {
      managed: true,
      hash,
      owner: owned ? { uid, name: ownerName } : undefined,
      immutable,
    });
  }

  remove(namespace: string, name: string): void {
    this.#targets.delete(`${namespace}/${name}`);
  }
}
