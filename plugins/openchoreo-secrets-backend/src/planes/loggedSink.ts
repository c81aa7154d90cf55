import type { LoggerService } from '@backstage/backend-plugin-api';
import type { KindObservation } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { KindSink } from '../store/kindSink';
import { sameNews } from '../store/sameNews';

function describe(observation: KindObservation): string {
  switch (observation.state) {
    case 'failed': {
      const { class: failureClass, status, detail } = observation.failure;
      return [failureClass, status, detail].filter(Boolean).join(' ');
    }
    case 'observed':
      return `observed by ${observation.mode}`;
    default:
      return observation.state;
  }
}

/** A sink that also says in the log when what is known of its kind turns. */
export function loggedSink(
  sink: KindSink,
  logger: LoggerService,
  label: string,
): KindSink {
  let last: KindObservation | undefined;
  return {
    beginList: () => sink.beginList(),
    upsert: object => sink.upsert(object),
    remove: object => sink.remove(object),
    observe: observation => {
      sink.observe(observation);
      const news = !last || !sameNews(last, observation);
      const before = last;
      last = observation;
      if (!news) return;
      const line = `${label}: ${describe(observation)}`;
      if (observation.state === 'failed') logger.warn(line);
      else if (before?.state === 'failed') logger.info(line);
      else logger.debug(line);
    },
  };
}
