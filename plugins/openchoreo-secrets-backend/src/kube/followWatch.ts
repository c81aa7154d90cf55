import type { ClusterHttp } from './clusterHttp';
import type { Clock } from './clock';
import type { KubeFailure } from './failure';
import { inTurns } from './inTurns';
import type { KubeRequest } from './kubeRequest';
import { readLines } from './lines';
import { linkAbort } from '../http/linkedAbort';
import { probeCluster } from './probe';
import { transportFailure } from './transportFailure';
import { Watchdog, type Silence } from './watchdog';
import { readWatchEvent, type WatchEvent } from './watchEvent';

/** After so many new objects it is better to ask which there are: a watch without end would be kept whole. */
export const MAX_ADDED = 200_000;

/** Takes what a watch brings. */
interface WatchSink {
  upsert(object: unknown): void;
  remove(object: unknown): void;
  /** Something was heard, so what was seen is as of now. */
  heard(): void;
}

/** One watch: from where, over what, into what. */
interface WatchOptions {
  readonly http: ClusterHttp;
  readonly request: KubeRequest;
  readonly clock: Clock;
  readonly random: () => number;
  readonly probeAfterMs: number;
  readonly sink: WatchSink;
  /** Given where the last watch failed, and called once something answers: the cluster may not be the same any more. */
  readonly onReturn?: () => void;
}

/** How a watch went. `failure` is absent when it ended well or was cut because it was silent. */
export interface WatchResult {
  /** Where to resume. */
  readonly resourceVersion: string;
  /** Whether the watch was asked for at all. */
  readonly asked: boolean;
  /** Whether the server ever began to answer. */
  readonly opened: boolean;
  readonly events: number;
  /** Those that were said to be of new objects. */
  readonly added: number;
  readonly lastedMs: number;
  /** It was silent though the cluster answers, so that we ended it. */
  readonly givenUp?: boolean;
  readonly failure?: KubeFailure;
}

interface Progress {
  resourceVersion: string;
  asked: boolean;
  opened: boolean;
  events: number;
  added: number;
  failure?: KubeFailure;
}

function watchRequest(options: WatchOptions, from: string): KubeRequest {
  // Between five and ten minutes, so that many watches do not end at once.
  const seconds = Math.round(300 + 300 * options.random());
  return {
    ...options.request,
    query: {
      ...options.request.query,
      // Gateways know only this spelling, and would hang on `watch=1`.
      watch: 'true',
      allowWatchBookmarks: 'true',
      resourceVersion: from,
      timeoutSeconds: String(seconds),
    },
  };
}

function take(event: WatchEvent, sink: WatchSink, progress: Progress): void {
  switch (event.type) {
    case 'upsert':
    case 'remove':
      sink[event.type](event.object);
      progress.events += 1;
      if (event.added) progress.added += 1;
      break;
    case 'error':
      throw event.failure;
    default:
  }
  if ('resourceVersion' in event && event.resourceVersion) {
    progress.resourceVersion = event.resourceVersion;
  }
}

async function read(
  options: WatchOptions,
  progress: Progress,
  heard: () => void,
  signal: AbortSignal,
): Promise<void> {
  const { http, sink } = options;
  const from = progress.resourceVersion;
  if (options.onReturn) {
    await probeCluster(http, options.request, from, signal);
    options.onReturn();
  }
  progress.asked = true;
  const body = await http.open(watchRequest(options, from), signal);
  progress.opened = true;
  heard();
  const turns = { http, of: 'watch', signal } as const;
  const { lineRoom } = http;
  const chunks = readLines(body, lines => http.readLines(lines), lineRoom);
  for await (const { bytes, lines } of chunks) {
    http.came(bytes);
    heard();
    await inTurns(turns, lines, line => {
      if (progress.added > MAX_ADDED) return;
      take(readWatchEvent(line), sink, progress);
    });
    if (progress.added > MAX_ADDED) return;
  }
}

/** Follows one watch until it ends, fails, falls silent or is aborted. It never throws. */
export async function followWatch(
  options: WatchOptions,
  from: string,
  signal: AbortSignal,
): Promise<WatchResult> {
  const { clock, probeAfterMs, sink } = options;
  const startedAt = clock.now();
  const progress: Progress = {
    resourceVersion: from,
    asked: false,
    opened: false,
    events: 0,
    added: 0,
  };
  const link = linkAbort(signal);
  let silence: Silence | undefined;
  const watchdog = new Watchdog({
    clock,
    probeAfterMs,
    probe: () =>
      probeCluster(
        options.http,
        options.request,
        progress.resourceVersion,
        link.signal,
      ),
    onSilence: outcome => {
      silence = outcome;
      link.abort();
    },
  });
  const heard = () => {
    watchdog.heard();
    sink.heard();
  };
  try {
    await read(options, progress, heard, link.signal);
  } catch (error) {
    if (!silence) progress.failure = transportFailure(error, false);
  } finally {
    watchdog.stop();
    link.abort();
    link.release();
  }
  if (silence?.cluster === 'failed') progress.failure = silence.failure;
  return {
    ...progress,
    lastedMs: clock.now() - startedAt,
    givenUp: silence?.cluster === 'answers',
  };
}
