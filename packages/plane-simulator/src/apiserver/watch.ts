import { KubeObject, LogError } from '../log';
import { Reply } from './exchange';
import { waitForRevision } from './freshness';
import { compileSelection, ListCall } from './resourceCall';
import { expiredWatch, notAcceptable } from './status';
import { eventFor, selectChange, WatchEvent } from './watchEvent';
import { WatchStream } from './watchStream';

interface Opening {
  readonly events: readonly WatchEvent[];
  /** Changes after this revision follow. */
  readonly revision: number;
  /** The first event ends the stream. */
  readonly failed?: boolean;
}

export async function watch(call: ListCall): Promise<Reply> {
  if (call.presentation.form === 'partialList') {
    throw notAcceptable(
      'you requested PartialObjectMetadataList, but the requested object is not a list',
    );
  }
  const selected = compileSelection(call);
  const { sendInitialEvents, resourceVersion } = call.options;
  if (sendInitialEvents && resourceVersion !== undefined) {
    await waitForRevision(call.log, resourceVersion);
  }
  return {
    kind: 'stream',
    start: responder => {
      const stream = new WatchStream(call, selected, responder);
      const opening = open(call, selected);
      for (const event of opening.events) stream.send(event);
      if (opening.failed) stream.end();
      else stream.follow(opening.revision);
    },
  };
}

function open(
  call: ListCall,
  selected: (object: KubeObject) => boolean,
): Opening {
  const { sendInitialEvents, resourceVersion } = call.options;
  const fromState =
    sendInitialEvents ??
    (resourceVersion === undefined || resourceVersion === 0);
  if (fromState) return currentState(call, selected);
  if (resourceVersion === undefined || resourceVersion === 0) {
    return { events: [], revision: call.log.revision };
  }
  return history(call, selected, resourceVersion);
}

/** Made-up ADDED events for all there is, as upstream in no order of revision. */
function currentState(
  call: ListCall,
  selected: (object: KubeObject) => boolean,
): Opening {
  const { log, resource, options } = call;
  const { revision } = log;
  const events: WatchEvent[] = log
    .list(resource)
    .filter(selected)
    .map(object => ({ type: 'ADDED', object }));
  if (options.sendInitialEvents && options.bookmarks) {
    events.push({ type: 'BOOKMARK', revision, initialEventsEnd: true });
  }
  return { events, revision };
}

function history(
  call: ListCall,
  selected: (object: KubeObject) => boolean,
  after: number,
): Opening {
  const { log, resource } = call;
  try {
    const events = log
      .changesAfter(resource, after)
      .map(change => eventFor(selectChange(change, selected)))
      .filter(event => event !== undefined);
    return { events, revision: Math.max(after, log.revision) };
  } catch (error) {
    if (!(error instanceof LogError) || error.reason !== 'Expired') throw error;
    const status = expiredWatch(after, log.compactedRevision);
    return {
      events: [{ type: 'ERROR', status }],
      revision: after,
      failed: true,
    };
  }
}
