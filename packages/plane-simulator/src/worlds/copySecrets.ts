import { resources } from '../apiserver/resources';
import { ClusterLog } from '../log';
import { ensureNamespace } from './operatorObjects';

/** Shows the ExternalSecrets of one cluster in another, down to their uids, as if all of them had just been synced. */
export function copySecrets(from: ClusterLog, to: ClusterLog): void {
  const now = new Date(to.wallNow()).toISOString().replace(/\.\d+Z$/, 'Z');
  const ready = {
    type: 'Ready',
    status: 'True',
    reason: 'SecretSynced',
    message: 'secret synced',
    lastTransitionTime: now,
  };
  for (const secret of from.list(resources.externalsecrets)) {
    const { name, namespace = '', uid, creationTimestamp } = secret.metadata;
    ensureNamespace(to, namespace);
    to.apply(resources.externalsecrets, {
      ...secret,
      metadata: { name, namespace, uid, creationTimestamp },
      status: {
        refreshTime: now,
        syncedResourceVersion: '1-copied',
        binding: { name },
        conditions: [ready],
      },
    });
  }
}
