import type { KindObservation } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { KindSink } from '../observed/kindSink';
import { sameNews } from '../observed/sameNews';
import type { ClusterLog } from './clusterLog';

/** A sink that also says in the log when what is known of its kind turns; not that it is refused where that is expected. */
export function loggedSink(
  sink: KindSink,
  log: ClusterLog,
  kind: string,
  beyondRoles: boolean = false,
): KindSink {
  let last: KindObservation | undefined;
  return {
    beginList: () => sink.beginList(),
    upsert: object => sink.upsert(object),
    remove: object => sink.remove(object),
    observe: observation => {
      sink.observe(observation);
      const isNews = !last || !sameNews(last, observation);
      last = observation;
      if (!isNews) return;
      if (observation.state === 'failed') {
        const { failure } = observation;
        const isExpected = beyondRoles && failure.class === 'forbidden';
        if (!isExpected) log.failed(failure, kind);
      } else if (observation.state !== 'pending') log.answered(kind);
    },
  };
}
