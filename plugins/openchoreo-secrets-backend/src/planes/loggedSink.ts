import type { KindObservation } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { KindSink } from '../store/kindSink';
import { sameNews } from '../store/sameNews';
import type { ClusterLog } from './clusterLog';

/** A sink that also says in the log when what is known of its kind turns. */
export function loggedSink(
  sink: KindSink,
  log: ClusterLog,
  kind: string,
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
      if (observation.state === 'failed') log.failed(observation.failure, kind);
      else if (observation.state !== 'pending') log.answered(kind);
    },
  };
}
