import { resources } from '../apiserver/resources';
import { Fields, fieldsAt, listAt, textAt } from '../eso/fields';
import { timestamp } from '../eso/timestamp';
import { ClusterLog, ObjectDraft } from '../log';

const RELEASE = 'openchoreo.dev/rendered-release';

/**
 * Says of a release, and of the binding behind it, that the plane refused one
 * of its objects. The release counts as synced all the same.
 */
export function recordApplyFailure(
  log: ClusterLog,
  { metadata: { labels = {} } }: ObjectDraft,
  refusal: string,
): void {
  const release = {
    namespace: labels[`${RELEASE}-namespace`],
    name: labels[`${RELEASE}-name`],
  };
  const id = labels[`${RELEASE}-resource-id`];
  const message = `Failed to apply resources to target plane: failed to apply resource ${id}: ${refusal}`;
  const failed = (type: string, reason: string): Fields => ({
    type,
    status: 'False',
    reason,
    message,
    lastTransitionTime: timestamp(log.wallNow()),
    observedGeneration: 1,
  });
  set(log, 'renderedreleases', release, [
    failed('ResourcesApplied', 'ApplyFailed'),
  ]);
  // A binding and its release have one name.
  set(log, 'releasebindings', release, [
    failed('Ready', 'ResourceApplyFailed'),
    failed('ResourcesReady', 'ResourceApplyFailed'),
  ]);
}

function set(
  log: ClusterLog,
  kind: 'renderedreleases' | 'releasebindings',
  key: { readonly namespace: string; readonly name: string },
  conditions: readonly Fields[],
): void {
  const types = conditions.map(condition => textAt(condition, 'type'));
  log.patchStatus(resources[kind], key, old => {
    const others = listAt(old, 'status', 'conditions').filter(
      condition => !types.includes(textAt(condition, 'type')),
    );
    return {
      ...fieldsAt(old, 'status'),
      conditions: [...others, ...conditions],
    };
  });
}
