import { ClusterLog } from '../log';
import { tooLargeResourceVersion } from './status';

const longestWaitMs = 3_000;

/** Waits for the cluster to reach a revision; a 504 when it does not soon. */
export function waitForRevision(
  log: ClusterLog,
  revision: number,
): Promise<void> {
  if (log.revision >= revision) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const cancel = log.clock.setTimeout(() => {
      unsubscribe();
      reject(tooLargeResourceVersion(revision, log.revision));
    }, longestWaitMs);
    const unsubscribe = log.subscribe(() => {
      if (log.revision < revision) return;
      cancel();
      unsubscribe();
      resolve();
    });
  });
}
