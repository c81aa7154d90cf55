import { KubeObject, ObjectDraft } from '../log';
import { parseDuration } from './duration';
import { Fields, fieldsAt, listAt, textAt, textsAt } from './fields';
import { Next } from './outcome';
import { matchesSelector } from './storeSpec';

const HOUR = 3_600_000;

/** What one reconcile of a ClusterExternalSecret decided. */
export interface ClusterOutcome {
  readonly status: Fields;
  readonly create: readonly ObjectDraft[];
  readonly next: Next;
}

/** What it may look at: the namespaces, and the ExternalSecret of its name in one of them. */
export interface ClusterSurroundings {
  readonly namespaces: readonly KubeObject[];
  child(namespace: string, name: string): KubeObject | undefined;
}

/** One reconcile of a ClusterExternalSecret: an ExternalSecret in each namespace that it selects. */
export function stepClusterExternalSecret(
  object: KubeObject,
  around: ClusterSurroundings,
): ClusterOutcome {
  const name =
    textAt(object, 'spec', 'externalSecretName') ?? object.metadata.name;
  const failed: Fields[] = [];
  const provisioned: string[] = [];
  const create: ObjectDraft[] = [];
  for (const namespace of selected(object, around.namespaces)) {
    const child = around.child(namespace, name);
    if (child && !isOwn(child, object)) {
      const reason = 'external secret already exists in namespace';
      failed.push({ namespace, reason });
      continue;
    }
    provisioned.push(namespace);
    if (!child) create.push(childOf(object, namespace, name));
  }
  const condition =
    failed.length > 0
      ? {
          type: 'Ready',
          status: 'False',
          message: 'one or more namespaces failed',
        }
      : { type: 'Ready', status: 'True' };
  const status = {
    externalSecretName: name,
    ...(failed.length > 0 && { failedNamespaces: failed }),
    ...(provisioned.length > 0 && { provisionedNamespaces: provisioned }),
    conditions: [condition],
  };
  const interval = textAt(object, 'spec', 'refreshTime');
  const ms = parseDuration(interval ?? '1h') ?? HOUR;
  return { status, create, next: { kind: 'after', ms: ms > 0 ? ms : HOUR } };
}

function selected(
  object: KubeObject,
  namespaces: readonly KubeObject[],
): readonly string[] {
  const named = textsAt(object, 'spec', 'namespaces');
  const selectors = [
    ...listAt(object, 'spec', 'namespaceSelectors'),
    fieldsAt(object, 'spec').namespaceSelector,
  ].filter(selector => selector !== undefined);
  return namespaces
    .filter(
      ({ metadata }) =>
        named.includes(metadata.name) ||
        selectors.some(selector =>
          matchesSelector(fieldsAt(selector), metadata.labels ?? {}),
        ),
    )
    .map(({ metadata }) => metadata.name);
}

function isOwn(child: KubeObject, object: KubeObject): boolean {
  return listAt(child, 'metadata', 'ownerReferences').some(
    owner => textAt(owner, 'uid') === object.metadata.uid,
  );
}

function childOf(
  object: KubeObject,
  namespace: string,
  name: string,
): ObjectDraft {
  const owner = {
    apiVersion: object.apiVersion,
    kind: object.kind,
    name: object.metadata.name,
    uid: object.metadata.uid,
    controller: true,
    blockOwnerDeletion: true,
  };
  return {
    metadata: { name, namespace, ownerReferences: [owner] },
    spec: fieldsAt(object, 'spec', 'externalSecretSpec'),
  };
}
