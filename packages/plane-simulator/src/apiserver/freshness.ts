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
    const cleanups: (() => void)[] = [];
    const settle = (done: () => void) => {
      for (const cleanup of cleanups) cleanup();
      done();
    };
    const giveUp = () =>
      settle(() => reject(tooLargeResourceVersion(revision, log.revision)));
    const look = () => {
      if (log.revision >= revision) settle(resolve);
    };
    cleanups.push(log.clock.setTimeout(giveUp, longestWaitMs));
    cleanups.push(log.subscribe(look));
  });
}
